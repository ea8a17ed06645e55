import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { appRoute } from '../../shell/root-route.tsx';
import { BackupPage } from './backup-page.tsx';
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
    validateSearch: z.object({ kopia: z.string().optional() }),
    component: RestorePage,
  }),
] as const;
