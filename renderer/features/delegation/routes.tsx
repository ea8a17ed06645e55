import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { DelegationSearch } from './delegation-search.ts';

/** Who decides on a body's behalf, what was decided, and where it is reported. */
export const delegationRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/delegation',
    validateSearch: DelegationSearch,
    component: lazyRouteComponent(() => import('./delegation-page.tsx'), 'DelegationPage'),
  }),
] as const;
