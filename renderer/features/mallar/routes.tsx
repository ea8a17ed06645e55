import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { MallId } from '../../../shared/domain/id.ts';
import { Malltyp } from '../../../shared/domain/mall.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** One template: stored, a copy of another, or a new one of a kind. */
export const mallarRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/grunddata/mall',
    validateSearch: z.object({
      id: MallId.optional().catch(undefined),
      kopia: MallId.optional().catch(undefined),
      slag: Malltyp.optional().catch(undefined),
    }),
    component: lazyRouteComponent(() => import('./mall-page.tsx'), 'MallPage'),
  }),
] as const;
