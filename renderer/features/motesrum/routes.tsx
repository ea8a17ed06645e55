import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { ParagrafId, SammantradeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** The meeting while it goes on, for the keyboard. */
export const motesrumRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/rum',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    /** The § to show first; the latest where none is named. */
    validateSearch: z.object({ paragraf: ParagrafId.optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('./rum-page.tsx'), 'RumPage'),
  }),
] as const;
