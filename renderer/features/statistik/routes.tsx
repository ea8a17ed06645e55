import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { StatistikSearch } from './statistik-search.ts';

/** Figures of the register, for the secretary and for auditors. */
export const statistikRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/statistik',
    validateSearch: StatistikSearch,
    loader: ({ context: { queryClient } }) => queryClient.query(contractQuery('diarium.list', {})),
    component: lazyRouteComponent(() => import('./statistik-page.tsx'), 'StatistikPage'),
  }),
] as const;
