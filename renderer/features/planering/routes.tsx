import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { OrganId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { arendeParams } from '../arenden/routes.tsx';

/** The plan for the answer of a case. */
export const planeringRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/planering',
    params: arendeParams,
    validateSearch: z.object({ organ: OrganId.optional().catch(undefined) }),
    component: lazyRouteComponent(() => import('./planering-page.tsx'), 'PlaneringPage'),
  }),
] as const;
