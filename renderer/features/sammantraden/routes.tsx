import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { OrganId, SammantradeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

const Search = z.object({
  organ: OrganId.optional().catch(undefined),
  ar: z.int().min(1900).max(2999).optional().catch(undefined),
});

/** The meetings of the year, and each as it is prepared. */
export const sammantradenRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden',
    component: lazyRouteComponent(() => import('./sammantraden-page.tsx'), 'SammantradenPage'),
    validateSearch: Search,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    component: lazyRouteComponent(() => import('./sammantrade-page.tsx'), 'SammantradePage'),
  }),
] as const;
