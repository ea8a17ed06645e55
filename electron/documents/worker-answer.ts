import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CallError } from '../../shared/contract/errors.ts';

/**
 * The one answer of a worker that is started for one piece of work, and ended after it. Throws
 * `Cancelled` as soon as the signal says so.
 */
export async function workerAnswer(
  workerPath: string,
  workerData: unknown,
  signal: AbortSignal = new AbortController().signal,
): Promise<unknown> {
  const worker = new Worker(workerPath, { workerData });
  try {
    const failed = once(worker, 'error').then(([error]) => Promise.reject(error as Error));
    const stopped = once(signal, 'abort').then(() => Promise.reject(new CallError('Cancelled')));
    const answered = once(worker, 'message');
    const [answer] = (await Promise.race([answered, failed, stopped])) as [unknown];
    return answer;
  } finally {
    await worker.terminate();
  }
}
