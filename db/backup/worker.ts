import { parentPort, workerData } from 'node:worker_threads';
import { CallError } from '../../shared/contract/errors.ts';
import { upgradeRegister } from '../upgrade.ts';
import { checkRegister, quickCheck } from './check.ts';
import { encryptRegister } from './encrypt.ts';
import { prune } from './folder.ts';
import { createJob } from './job.ts';
import type { Job } from './job.ts';
import { makeBackup, folderOf } from './make.ts';
import type { BackupNews, BackupOrder, BackupWorkerData } from './protocol.ts';
import { salvage } from './salvage.ts';
import { restoreBackup, verifyBackup } from './restore.ts';

const port = parentPort;
if (!port) throw new Error('backups are made in a worker thread');
const { order, stop } = workerData as BackupWorkerData;

async function run(one: BackupOrder, job: Job): Promise<unknown> {
  switch (one.kind) {
    case 'make': {
      const manifest = await makeBackup(one, job);
      await prune(folderOf(one.target, manifest.register), one.schedule, one.time);
      return manifest;
    }
    case 'verify':
      return verifyBackup(one.backup, job);
    case 'restore':
      return restoreBackup(one, job);
    case 'encrypt':
      return encryptRegister(one, job);
    case 'check':
      return checkRegister(one, job);
    case 'quickCheck':
      return quickCheck(one, job);
    case 'salvage':
      return salvage(one, job);
    case 'upgrade':
      upgradeRegister(one, job);
      return undefined;
  }
}

const tell = (news: BackupNews) => port.postMessage(news);
const job = createJob(
  () => Atomics.load(stop, 0) === 1,
  (done, total, item) => tell({ type: 'progress', done, total, item }),
);
try {
  tell({ type: 'done', result: await run(order, job) });
} catch (error) {
  const failure = error instanceof CallError ? error.failure : null;
  tell({ type: 'failed', failure, message: String(error) });
}
