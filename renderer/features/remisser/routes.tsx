import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { RemissId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { RemisserSearch } from './remisser-search.ts';

/** Every remiss, and one of them with its answers. */
export const remissRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/remisser',
    validateSearch: RemisserSearch,
    component: lazyRouteComponent(() => import('./remisser-page.tsx'), 'RemisserPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/remisser/$remissId',
    params: {
      parse: ({ remissId }) => ({ remissId: RemissId.parse(remissId) }),
      stringify: ({ remissId }) => ({ remissId }),
    },
    component: lazyRouteComponent(() => import('./remiss-page.tsx'), 'RemissPage'),
  }),
] as const;
