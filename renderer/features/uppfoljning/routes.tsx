import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { OrganId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

const chosen = z.boolean().optional().catch(undefined);
const Search = z.object({
  ...{ alla: chosen, mina: chosen, sena: chosen, manaden: chosen },
  organ: OrganId.optional().catch(undefined),
});

const OfOrgan = z.object({ organ: OrganId.optional().catch(undefined) });

/** What others are to do and tell of, and what each body has outstanding. */
export const uppfoljningRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/uppfoljning',
    validateSearch: Search,
    component: lazyRouteComponent(() => import('./uppfoljning-page.tsx'), 'UppfoljningPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/balanslista',
    validateSearch: OfOrgan,
    loader: ({ context: { queryClient } }) => queryClient.query(contractQuery('diarium.list', {})),
    component: lazyRouteComponent(() => import('./balanslista-page.tsx'), 'BalanslistaPage'),
  }),
] as const;
