import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SammantradeId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** What a meeting decided, and to whom it is sent. */
export const expedieringRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sammantraden/$sammantradeId/expediering',
    params: {
      parse: ({ sammantradeId }) => ({ sammantradeId: SammantradeId.parse(sammantradeId) }),
      stringify: ({ sammantradeId }) => ({ sammantradeId }),
    },
    loader: ({ context: { queryClient }, params: { sammantradeId } }) =>
      queryClient.query(contractQuery('expediering.listOfMeeting', { sammantradeId })),
    component: lazyRouteComponent(() => import('./expediering-page.tsx'), 'ExpedieringPage'),
  }),
] as const;
