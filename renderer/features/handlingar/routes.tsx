import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ArendeId, HandlingId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { HandlingPage } from './handling-page.tsx';

/** One handling of a case. */
export const handlingarRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/handlingar/$handlingId',
    component: HandlingPage,
    /** The file to show, by its name, and the page of it. */
    validateSearch: z.object({
      fil: z.string().optional().catch(undefined),
      sida: z.int().min(1).optional().catch(undefined),
    }),
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
