import '../../../renderer/lib/zod-without-eval.ts';
import '../../../renderer/styles/index.ts';
import './gallery.css';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createHashHistory,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../../../renderer/api/query-client.ts';
import { installningarRoutes } from '../../../renderer/features/installningar/routes.tsx';
import { startPreferences } from '../../../renderer/lib/preferences.ts';
import { appRoute, rootRoute } from '../../../renderer/shell/root-route.tsx';
import { RouteError, RouteLoading, RouteNotFound } from '../../../renderer/shell/route-states.tsx';
import { SwedishProvider } from '../../../renderer/ui/swedish-provider.tsx';
import { fakeBridge } from './fake-bridge.ts';
import { AllocationPage } from './pages/allocation-page.tsx';
import { FieldsPage } from './pages/fields-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { PartsPage } from './pages/parts-page.tsx';

Object.assign(window, { paragraf: fakeBridge });

function BrokenPage(): never {
  throw new Error('En sida som alltid stannar');
}

const pages = {
  falt: FieldsPage,
  delar: PartsPage,
  lista: ListPage,
  belopp: AllocationPage,
  stannar: BrokenPage,
};

const queryClient = createQueryClient();
const galleryRoutes = Object.entries(pages).map(([path, component]) =>
  createRoute({ getParentRoute: () => appRoute, path, component }),
);
const router = createRouter({
  routeTree: rootRoute.addChildren([
    appRoute.addChildren([...installningarRoutes, ...galleryRoutes]),
  ]),
  history: createHashHistory(),
  context: { queryClient },
  defaultErrorComponent: RouteError,
  defaultNotFoundComponent: RouteNotFound,
  defaultPendingComponent: RouteLoading,
});

startPreferences();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <SwedishProvider>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>
  </SwedishProvider>,
);
