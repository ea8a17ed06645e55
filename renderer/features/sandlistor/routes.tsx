import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId, SandlistaId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { contractQuery } from '../../api/queries.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** Who gets a decision: by the paper it is on, or by the list itself. */
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
    loader: async ({ context: { queryClient }, params: { tjansteskrivelseId } }) => {
      const { id } = await queryClient.query(
        contractQuery('sandlista.get', { tjansteskrivelseId }),
      );
      await queryClient.query(contractQuery('expediering.get', { sandlistaId: id }));
    },
    component: lazyRouteComponent(() => import('./sandlista-page.tsx'), 'PapperssandlistaPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/sandlistor/$sandlistaId',
    params: { parse: ({ sandlistaId }) => ({ sandlistaId: SandlistaId.parse(sandlistaId) }) },
    loader: ({ context: { queryClient }, params: { sandlistaId } }) =>
      queryClient.query(contractQuery('expediering.get', { sandlistaId })),
    component: lazyRouteComponent(() => import('./sandlista-page.tsx'), 'SandlistaPage'),
  }),
] as const;
