import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** The minutes of a meeting: its parts, from draft to the end of the time of appeal. */
export const protokollRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/protokoll',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    component: lazyRouteComponent(() => import('./protokoll-page.tsx'), 'ProtokollPage'),
  }),
] as const;
