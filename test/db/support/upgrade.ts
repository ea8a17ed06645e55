import { createJob } from '../../../db/backup/job.ts';
import type { Upgrade } from '../../../db/open.ts';
import { upgradeRegister } from '../../../db/upgrade.ts';

/** One that is never cancelled, and whose progress nobody looks at. */
export const quietJob = () =>
  createJob(
    () => false,
    () => undefined,
  );

/** Brings an older register up to date without a copy of it, in this thread. */
export const withoutCopy: Upgrade = (older) => {
  upgradeRegister(older, quietJob());
  return Promise.resolve();
};
