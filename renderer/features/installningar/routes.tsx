import { createRoute } from '@tanstack/react-router';
import { appRoute } from '../../shell/root-route.tsx';
import { InstallningarPage } from './installningar-page.tsx';

/** Settings of the person at this machine; what belongs to the register is elsewhere. */
export const installningarRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/installningar',
    component: InstallningarPage,
  }),
] as const;
