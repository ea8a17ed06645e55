import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { KontakterSearch } from './kontakter-search.ts';
import { PartierSearch } from './partier-search.ts';

/** Outsiders, persons and bodies in one list; parties. */
export const kontakterRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontakter',
    validateSearch: KontakterSearch,
    component: lazyRouteComponent(() => import('./kontakter-page.tsx'), 'KontakterPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontakter/partier',
    validateSearch: PartierSearch,
    component: lazyRouteComponent(() => import('./partier-page.tsx'), 'PartierPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontakter/grupper',
    component: lazyRouteComponent(() => import('./grupper-page.tsx'), 'GrupperPage'),
  }),
] as const;
