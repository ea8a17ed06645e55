import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute, rootRoute } from '../../shell/root-route.tsx';
import { KrypteringPage } from './kryptering-page.tsx';
import { RecoveryPage } from './recovery-page.tsx';
import { UnlockPage } from './unlock-page.tsx';

/** How the open register is protected. */
export const krypteringRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/installningar/kryptering',
    component: KrypteringPage,
  }),
] as const;

/** Pages without the sidebar, which would show what the register holds. */
export const lasRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/las-upp',
    /** The handle of a register that is opened; none for the one that was locked. */
    validateSearch: z.object({ register: z.string().optional() }),
    component: UnlockPage,
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/aterstallningsnyckel',
    component: RecoveryPage,
  }),
] as const;
