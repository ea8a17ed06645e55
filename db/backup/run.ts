import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CallError } from '../../shared/contract/errors.ts';
import type { BackupNews, BackupOrder, BackupResults, BackupWorkerData } from './protocol.ts';

/** Beside this module: as it is written, or as it is bundled. */
const WORKER = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'backup-worker.js',
);

/**
 * Carries out an order in a thread of its own, so that the window is answered meanwhile. Throws
 * what the order throws, and `Cancelled` when the signal says so.
 */
export async function runBackup<Kind extends BackupOrder['kind']>(
  order: Extract<BackupOrder, { kind: Kind }>,
  onProgress: (done: number, total: number, item: string) => void,
  signal: AbortSignal,
): Promise<BackupResults[Kind]> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const data: BackupWorkerData = { order, stop };
  const worker = new Worker(WORKER, { workerData: data });
  // Not terminated: the native module does not survive being torn down in a statement.
  const cancel = () => void Atomics.store(stop, 0, 1);
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker.on('message', (news: BackupNews) => {
    if (news.type === 'progress') onProgress(news.done, news.total, news.item);
    else if (news.type === 'done') resolve(news.result);
    else reject(toError(news));
  });
  worker.on('error', reject);
  const ended = new Promise((over) => worker.once('exit', over));
  // Settled already, but for a thread that died without a word.
  void ended.then(() => reject(new Error('the backup thread ended early')));
  try {
    return (await promise) as BackupResults[Kind];
  } finally {
    signal.removeEventListener('abort', cancel);
    await ended;
  }
}

function toError({ failure, message }: Extract<BackupNews, { type: 'failed' }>): Error {
  if (failure === null) return new Error(`the backup failed: ${message}`);
  return new CallError(failure.code, failure.violations, failure.logId);
}
