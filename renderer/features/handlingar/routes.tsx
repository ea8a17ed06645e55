import { createRoute } from '@tanstack/react-router';
import { ArendeId, HandlingId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { HandlingPage } from './handling-page.tsx';

/** One handling of a case. */
export const handlingarRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/handlingar/$handlingId',
    component: HandlingPage,
    params: {
      parse: ({ arendeId, handlingId }: { arendeId: string; handlingId: string }) => ({
        arendeId: ArendeId.parse(arendeId),
        handlingId: HandlingId.parse(handlingId),
      }),
      stringify: ({ arendeId, handlingId }: { arendeId: string; handlingId: string }) => ({
        arendeId,
        handlingId,
      }),
    },
  }),
] as const;
