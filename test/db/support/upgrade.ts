import { createJob } from '../../../db/backup/job.ts';
import type { Upgrade } from '../../../db/open.ts';
import { upgradeRegister } from '../../../db/upgrade.ts';

/** Brings an older register up to date without a copy of it, in this thread. */
export const withoutCopy: Upgrade = (older) => {
  const job = createJob(
    () => false,
    () => undefined,
  );
  upgradeRegister(older, job);
  return Promise.resolve();
};
