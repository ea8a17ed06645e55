import type { QueryClient } from '@tanstack/react-query';
import { createHashHistory, createRouter } from '@tanstack/react-router';
import { arendenRoutes } from './features/arenden/routes.tsx';
import { beslutRoutes } from './features/beslut/routes.tsx';
import { delegationRoutes } from './features/delegation/routes.tsx';
import { dokumentRoutes } from './features/dokument/routes.tsx';
import { fordelningRoutes } from './features/fordelning/routes.tsx';
import { grunddataRoutes } from './features/grunddata/routes.tsx';
import { handlingarRoutes } from './features/handlingar/routes.tsx';
import { inkorgRoutes } from './features/inkorg/routes.tsx';
import { handlingslistaRoutes } from './features/handlingslista/routes.tsx';
import { inlasningRoutes } from './features/inlasning/routes.tsx';
import { installningarRoutes } from './features/installningar/routes.tsx';
import { kontrollRoutes } from './features/kontroller/routes.tsx';
import { krypteringRoutes, lasRoutes } from './features/kryptering/routes.tsx';
import { kontakterRoutes } from './features/kontakter/routes.tsx';
import { mallarRoutes } from './features/mallar/routes.tsx';
import { motesrumRoutes } from './features/motesrum/routes.tsx';
import { oversiktRoutes } from './features/oversikt/routes.tsx';
import { planeringRoutes } from './features/planering/routes.tsx';
import { protokollRoutes } from './features/protokoll/routes.tsx';
import { utskicksreglerRoutes } from './features/utskicksregler/routes.tsx';
import { protokollsstilRoutes } from './features/protokollsstil/routes.tsx';
import { ramarRoutes } from './features/ramar/routes.tsx';
import { remissRoutes } from './features/remisser/routes.tsx';
import { sammantradenRoutes } from './features/sammantraden/routes.tsx';
import { expedieringRoutes } from './features/expediering/routes.tsx';
import { sakerhetskopiorRoutes } from './features/sakerhetskopior/routes.tsx';
import { sandlistorRoutes } from './features/sandlistor/routes.tsx';
import { sokRoutes } from './features/sok/routes.tsx';
import { startRoutes } from './features/start/routes.tsx';
import { statistikRoutes } from './features/statistik/routes.tsx';
import { uppfoljningRoutes } from './features/uppfoljning/routes.tsx';
import { utlamnandeRoutes } from './features/utlamnande/routes.tsx';
import { appRoute, rootRoute } from './shell/root-route.tsx';
import { RouteError, RouteLoading, RouteNotFound } from './shell/route-states.tsx';

/** One line for each feature; routes outside the sidebar's frame are children of `rootRoute`. */
const routeTree = rootRoute.addChildren([
  appRoute.addChildren([
    ...oversiktRoutes,
    ...startRoutes,
    ...arendenRoutes,
    ...handlingarRoutes,
    ...handlingslistaRoutes,
    ...inkorgRoutes,
    ...remissRoutes,
    ...protokollRoutes,
    ...protokollsstilRoutes,
    ...utskicksreglerRoutes,
    ...sammantradenRoutes,
    ...sokRoutes,
    ...fordelningRoutes,
    ...ramarRoutes,
    ...dokumentRoutes,
    ...inlasningRoutes,
    ...beslutRoutes,
    ...expedieringRoutes,
    ...sandlistorRoutes,
    ...delegationRoutes,
    ...planeringRoutes,
    ...kontakterRoutes,
    ...kontrollRoutes,
    ...statistikRoutes,
    ...uppfoljningRoutes,
    ...utlamnandeRoutes,
    ...grunddataRoutes,
    ...mallarRoutes,
    ...motesrumRoutes,
    ...installningarRoutes,
    ...sakerhetskopiorRoutes,
    ...krypteringRoutes,
  ]),
  ...lasRoutes,
]);

/** The router: the address after # holds view, filter, sort and chosen id. */
export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    history: createHashHistory(),
    context: { queryClient },
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
    defaultPendingComponent: RouteLoading,
    defaultPendingMs: 150,
    // Our own cache decides what is fresh.
    defaultPreloadStaleTime: 0,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
