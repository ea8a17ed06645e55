import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** What of the findings is shown; anything unreadable in the address is left out. */
const KontrollSearch = z.object({
  grad: z.enum(['S', 'V', 'T']).optional().catch(undefined),
  grind: z.enum(['D', 'K', 'J', 'X', 'A', 'P', 'C']).optional().catch(undefined),
});

/** Everything that the checks have found, over the whole register. */
export const kontrollRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontroller',
    validateSearch: KontrollSearch,
    loader: ({ context: { queryClient } }) =>
      queryClient.query(contractQuery('kontroll.listObjekt', {})),
    component: lazyRouteComponent(() => import('./kontroller-page.tsx'), 'KontrollerPage'),
  }),
] as const;
