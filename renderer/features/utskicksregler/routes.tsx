import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OrganId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** How a body's letters, labels and envelopes look. */
export const utskicksreglerRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/utskicksform/$organId',
    params: {
      parse: ({ organId }) => ({ organId: OrganId.parse(organId) }),
      stringify: ({ organId }) => ({ organId }),
    },
    component: lazyRouteComponent(() => import('./regler-page.tsx'), 'ReglerPage'),
  }),
] as const;
