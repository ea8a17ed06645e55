import { UPGRADE_COPY_JOB, UPGRADE_JOB } from '../../shared/contract/backup.ts';
import { bringUpToDate } from '../services/backup.ts';
import type { Backups } from './backups.ts';
import type { FileRoom } from './file-room.ts';
import type { Jobs } from './jobs.ts';
import type { Locking } from './locking.ts';
import type { Logotyper } from './logotyper.ts';
import type { PreviewStore } from './preview-store.ts';
import type { SessionHooks } from './session.ts';

interface HookedParts {
  readonly jobs: Jobs;
  readonly backups: Backups;
  readonly previews: PreviewStore;
  readonly logotyper: Logotyper;
  readonly locking: Locking;
  readonly files: FileRoom;
}

/** What happens in the rest of the program when a register is opened, closed or locked. */
export function sessionHooks(parts: () => HookedParts): SessionHooks {
  return {
    closing: async (register, how) => {
      const { jobs, backups } = parts();
      jobs.cancelAll();
      // Whoever locks goes away now; the next unlocking makes up for it.
      if (how === 'closed') await backups.atClosing(register);
    },
    closed: async () => {
      const { previews, logotyper, locking, files } = parts();
      previews.clear();
      logotyper.clear();
      locking.recoveryKeys.forgetKept();
      locking.forgetDamaged();
      await files.removeTraces();
    },
    opened: async (register) => {
      const { files, backups } = parts();
      if (!register.isReadOnly()) await files.registerOpened(register);
      backups.watch(register);
    },
    upgrade: async (older) => {
      const { jobs, backups } = parts();
      await jobs.during(UPGRADE_COPY_JOB, (progress, signal) =>
        backups.beforeUpgrade(older, progress, signal),
      );
      await jobs.during(UPGRADE_JOB, (progress) => {
        progress(0, null);
        return bringUpToDate(older, progress);
      });
    },
  };
}
