import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { ArendeId, PostId } from '../../../shared/domain/id.ts';
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

/** The post that is to be registered in the case when it is shown. */
const ofPost = z.object({ post: PostId.optional().catch(undefined) });

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
    validateSearch: ofPost,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId',
    component: ArendePage,
    params: arendeParams,
    validateSearch: ofPost.extend({
      flik: z.string().optional().catch(undefined),
    }),
  }),
] as const;
