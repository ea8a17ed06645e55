import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';
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

/** Pages with the sidebar hang here. It adds nothing to the address. */
export const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: () => <AppFrame />,
});
