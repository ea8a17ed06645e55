import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';
import { GrunddataPage } from './grunddata-page.tsx';

/** Diarier, file plans and the log of the register. */
export const grunddataRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/grunddata',
    component: GrunddataPage,
    validateSearch: z.object({ flik: z.string().optional().catch(undefined) }),
  }),
] as const;
