import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { arendeParams } from '../arenden/routes.tsx';
import { loadSources } from '../dokument/paper-route-data.ts';

/** The ledger of a case. */
export const fordelningRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/arenden/$arendeId/fordelning',
    params: arendeParams,
    loader: ({ context, params }) => loadSources(context.queryClient, params.arendeId),
    component: lazyRouteComponent(() => import('./fordelning-page.tsx'), 'FordelningPage'),
  }),
] as const;
