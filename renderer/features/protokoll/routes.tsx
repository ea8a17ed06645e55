import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { ParagrafId, SammantradeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** The minutes of a meeting: its parts, from draft to the end of the time of appeal, and each §. */
export const protokollRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/protokoll',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    component: lazyRouteComponent(() => import('./protokoll-page.tsx'), 'ProtokollPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/protokoll/$paragrafId',
    params: {
      parse: ({ sammantradeId, paragrafId }) => ({
        sammantradeId: SammantradeId.parse(sammantradeId),
        paragrafId: ParagrafId.parse(paragrafId),
      }),
      stringify: ({ sammantradeId, paragrafId }) => ({ sammantradeId, paragrafId }),
    },
    /** What stands beside the §: its page, or what the checks have found. */
    validateSearch: z.object({ flik: z.enum(['sida', 'kontroller']).optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('./skriv/paragraf-page.tsx'), 'ParagrafPage'),
  }),
] as const;
