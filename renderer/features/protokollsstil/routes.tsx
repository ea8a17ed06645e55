import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OrganId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** How a body's minutes are laid out and worded. */
export const protokollsstilRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/protokollsform/$organId',
    params: {
      parse: ({ organId }) => ({ organId: OrganId.parse(organId) }),
      stringify: ({ organId }) => ({ organId }),
    },
    component: lazyRouteComponent(() => import('./stil-page.tsx'), 'StilPage'),
  }),
] as const;
