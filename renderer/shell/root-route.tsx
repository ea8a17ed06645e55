import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { contractQuery } from '../api/queries.ts';
import { AppFrame } from './app-frame.tsx';
import { RootFrame } from './root-frame.tsx';
import { RouteNotFound } from './route-states.tsx';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

/** Above every page: palette, help, messages, keys. Pages without the sidebar hang here. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: RootFrame,
  notFoundComponent: () => (
    <AppFrame>
      <RouteNotFound />
    </AppFrame>
  ),
});

/** Pages that need no register. */
const withoutRegister = /^\/(start|installningar|aterstall|skadat)(\/|$)/;

/** Pages with the sidebar hang here. Those about a register lead to the start while none is open. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  beforeLoad: async ({ context, location }) => {
    if (withoutRegister.test(location.pathname)) return;
    const { register, locked } = await context.queryClient.query(contractQuery('app.getInfo', {}));
    if (!register) redirect({ to: locked ? '/las-upp' : '/start', throw: true });
  },
  component: () => <AppFrame />,
});
