import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';
import { loadPaper } from './paper-route-data.ts';

/** The officer's report; the editor is loaded when it is first needed. */
export const dokumentRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
    params: {
      parse: ({ arendeId, tjansteskrivelseId }) => ({
        arendeId: ArendeId.parse(arendeId),
        tjansteskrivelseId: TjansteskrivelseId.parse(tjansteskrivelseId),
      }),
      stringify: ({ arendeId, tjansteskrivelseId }) => ({ arendeId, tjansteskrivelseId }),
    },
    loader: ({ context, params }) =>
      loadPaper(context.queryClient, params.arendeId, params.tjansteskrivelseId),
    component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperPage'),
  }),
] as const;
