import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ArendeId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { ArendePage } from './arende-page.tsx';
import { ArendeSearch } from './arende-search.ts';
import { ArendenPage } from './arenden-page.tsx';
import { NyttArendePage } from './nytt-arende-page.tsx';

/** The id of the case in an address. */
export const arendeParams = {
  parse: ({ arendeId }: { arendeId: string }) => ({ arendeId: ArendeId.parse(arendeId) }),
  stringify: ({ arendeId }: { arendeId: string }) => ({ arendeId }),
};

/** The register and one case. */
export const arendenRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden',
    component: ArendenPage,
    validateSearch: ArendeSearch,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/nytt',
    component: NyttArendePage,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId',
    component: ArendePage,
    params: arendeParams,
    validateSearch: z.object({
      flik: z.string().optional().catch(undefined),
      /** The handling to show, and the page of its file. */
      handling: z.string().optional().catch(undefined),
      sida: z.int().min(1).optional().catch(undefined),
    }),
  }),
] as const;
