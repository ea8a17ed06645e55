import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { loadPaper } from '../dokument/paper-route-data.ts';

/** Recording what was decided on a paper. */
export const beslutRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/beslut/$tjansteskrivelseId',
    params: {
      parse: ({ arendeId, tjansteskrivelseId }) => ({
        arendeId: ArendeId.parse(arendeId),
        tjansteskrivelseId: TjansteskrivelseId.parse(tjansteskrivelseId),
      }),
    },
    loader: ({ context: { queryClient }, params: { arendeId, tjansteskrivelseId } }) =>
      Promise.all([
        loadPaper(queryClient, arendeId, tjansteskrivelseId),
        queryClient.query(contractQuery('beslut.list', { arendeId })),
      ]),
    component: lazyRouteComponent(() => import('./beslut-page.tsx'), 'BeslutPage'),
  }),
] as const;
