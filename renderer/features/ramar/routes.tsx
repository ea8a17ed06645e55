import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { FordelningsramId } from '../../../shared/domain/id.ts';
import { appRoute } from '../../shell/root-route.tsx';

/** Frames, and one of them with its rounds. */
export const ramarRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/ramar',
    component: lazyRouteComponent(() => import('./ramar-page.tsx'), 'RamarPage'),
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/ramar/$ramId',
    params: { parse: ({ ramId }) => ({ ramId: FordelningsramId.parse(ramId) }) },
    component: lazyRouteComponent(() => import('./ram-page.tsx'), 'RamPage'),
  }),
] as const;
