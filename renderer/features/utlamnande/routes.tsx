import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { UrvalSearch } from './urval-search.ts';

/** Lists of the register and cards of cases, for whoever asks for them. */
export const utlamnandeRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/utlamnande',
    validateSearch: UrvalSearch,
    loader: ({ context: { queryClient } }) => queryClient.query(contractQuery('diarium.list', {})),
    component: lazyRouteComponent(() => import('./utlamnande-page.tsx'), 'UtlamnandePage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/arendekort',
    params: { parse: ({ arendeId }) => ({ arendeId: ArendeId.parse(arendeId) }) },
    loader: ({ context: { queryClient }, params: { arendeId } }) =>
      Promise.all([
        queryClient.query(contractQuery('arende.get', { arendeId })),
        queryClient.query(contractQuery('utlamnande.getCardReview', { arendeId })),
      ]),
    component: lazyRouteComponent(() => import('./arendekort-page.tsx'), 'ArendekortPage'),
  }),
] as const;
