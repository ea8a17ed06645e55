import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';

const Search = z.object({
  flik: z.enum(['uppdrag', 'balanslista']).optional().catch(undefined),
  alla: z.boolean().optional().catch(undefined),
});

/** What others are to tell of, and what is open of everything. */
export const uppfoljningRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/uppfoljning',
    validateSearch: Search,
    component: lazyRouteComponent(() => import('./uppfoljning-page.tsx'), 'UppfoljningPage'),
  }),
] as const;
