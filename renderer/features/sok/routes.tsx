import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { SokPage } from './sok-page.tsx';
import { SokSearch } from './sok-search.ts';

/** The search of the whole register. */
export const sokRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sok',
    component: SokPage,
    validateSearch: SokSearch,
  }),
] as const;
