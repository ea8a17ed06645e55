import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { InkorgPage } from './inkorg-page.tsx';
import { InkorgSearch } from './inkorg-search.ts';

/** What has come in and is not registered. */
export const inkorgRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/inkorg',
    component: InkorgPage,
    validateSearch: InkorgSearch,
  }),
] as const;
