import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';

const Search = z.object({ alla: z.boolean().optional().catch(undefined) });

/** What others are to do and tell of. */
export const uppfoljningRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/uppfoljning',
    validateSearch: Search,
    component: lazyRouteComponent(() => import('./uppfoljning-page.tsx'), 'UppfoljningPage'),
  }),
] as const;
