import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { OversiktPage } from './oversikt-page.tsx';

/** Where the program opens. */
export const oversiktRoutes = [
  createRoute({ getParentRoute: () => appRoute, path: '/', component: OversiktPage }),
] as const;
