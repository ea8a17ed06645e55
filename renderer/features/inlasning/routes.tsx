import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** A paper that exists already, brought into a case. */
export const inlasningRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/inlasning',
    params: { parse: ({ arendeId }) => ({ arendeId: ArendeId.parse(arendeId) }) },
    loader: ({ context: { queryClient }, params: { arendeId } }) =>
      Promise.all([
        queryClient.query(contractQuery('arende.get', { arendeId })),
        queryClient.query(contractQuery('organ.list', {})),
        queryClient.query(contractQuery('person.list', {})),
      ]),
    component: lazyRouteComponent(() => import('./inlasning-page.tsx'), 'InlasningPage'),
  }),
] as const;
