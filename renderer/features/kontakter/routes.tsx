import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { KontakterPage } from './kontakter-page.tsx';
import { KontakterSearch } from './kontakter-search.ts';

/** Outsiders, persons, bodies and parties. */
export const kontakterRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontakter',
    component: KontakterPage,
    validateSearch: KontakterSearch,
  }),
] as const;
