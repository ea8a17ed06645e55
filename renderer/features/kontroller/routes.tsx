import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { Kontrollplats } from '../../../shared/domain/kontrollista.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** What of the findings is shown; anything unreadable in the address is left out. */
const KontrollSearch = z.object({
  grad: z.enum(['S', 'V', 'T']).optional().catch(undefined),
  grind: z.enum(['D', 'K', 'J', 'X', 'A', 'P', 'C']).optional().catch(undefined),
  /** What is found in this alone. */
  inom: Kontrollplats.optional().catch(undefined),
});

/** Everything that the checks have found, over the whole register or in one object of it. */
export const kontrollRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/kontroller',
    validateSearch: KontrollSearch,
    loaderDeps: ({ search: { inom } }) => ({ inom: inom ?? null }),
    loader: ({ context: { queryClient }, deps: { inom } }) =>
      queryClient.query(contractQuery('kontroll.listObjekt', { inom })),
    component: lazyRouteComponent(() => import('./kontroller-page.tsx'), 'KontrollerPage'),
  }),
] as const;
