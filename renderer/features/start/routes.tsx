import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { NewRegisterPage } from './new-register-page.tsx';
import { StartPage } from './start-page.tsx';

/** Choosing and making registers. */
export const startRoutes = [
  createRoute({ getParentRoute: () => appRoute, path: '/start', component: StartPage }),
  createRoute({ getParentRoute: () => appRoute, path: '/start/nytt', component: NewRegisterPage }),
] as const;
