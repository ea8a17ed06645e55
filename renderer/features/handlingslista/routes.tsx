import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { HandlingSearch } from './handling-search.ts';

/** The list of every handling. */
export const handlingslistaRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/handlingar',
    validateSearch: HandlingSearch,
    component: lazyRouteComponent(() => import('./handlingslista-page.tsx'), 'HandlingslistaPage'),
  }),
] as const;
