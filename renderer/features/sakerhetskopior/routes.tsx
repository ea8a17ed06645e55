import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';
import { BackupPage } from './backup-page.tsx';
import { CheckPage } from './check-page.tsx';
import { DamagePage } from './damage-page.tsx';
import { RestorePage } from './restore-page.tsx';

/** Backups of the open register, and the way back from one, which needs no open register. */
export const sakerhetskopiorRoutes = [
  createRoute({
    getParentRoute: () => appRoute,
    path: '/installningar/sakerhetskopior',
    component: BackupPage,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/aterstall',
    /** The handles of a backup, and of the register that it is to be looked for of. */
    validateSearch: z.object({ kopia: z.string().optional(), register: z.string().optional() }),
    component: RestorePage,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/installningar/kontroll',
    component: CheckPage,
  }),
  createRoute({
    getParentRoute: () => appRoute,
    path: '/skadat',
    validateSearch: z.object({
      register: z.string().catch(''),
      frammande: z.boolean().optional().catch(undefined),
    }),
    component: DamagePage,
  }),
] as const;
