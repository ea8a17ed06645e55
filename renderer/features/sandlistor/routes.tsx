import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** Who gets the decision of a paper. */
export const sandlistorRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/sandlista/$tjansteskrivelseId',
    params: {
      parse: ({ arendeId, tjansteskrivelseId }) => ({
        arendeId: ArendeId.parse(arendeId),
        tjansteskrivelseId: TjansteskrivelseId.parse(tjansteskrivelseId),
      }),
    },
    loader: ({ context: { queryClient }, params: { arendeId, tjansteskrivelseId } }) =>
      Promise.all([
        queryClient.query(contractQuery('arende.get', { arendeId })),
        queryClient.query(contractQuery('sandlista.get', { tjansteskrivelseId })),
        queryClient.query(contractQuery('beslut.list', { arendeId })),
      ]),
    component: lazyRouteComponent(() => import('./sandlista-page.tsx'), 'SandlistaPage'),
  }),
] as const;
