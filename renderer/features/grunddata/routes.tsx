import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { GrunddataPage } from './grunddata-page.tsx';

/** Bodies, persons and the log of the register. */
export const grunddataRoutes = [
  createRoute({ getParentRoute: () => appRoute, path: '/grunddata', component: GrunddataPage }),
] as const;
