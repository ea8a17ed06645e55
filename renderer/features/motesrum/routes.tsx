import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** The meeting while it goes on, for the keyboard. */
export const motesrumRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/rum',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    component: lazyRouteComponent(() => import('./rum-page.tsx'), 'RumPage'),
  }),
] as const;
