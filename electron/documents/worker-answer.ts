import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The one answer of a worker that is started for one piece of work, and ended after it. */
export async function workerAnswer(workerPath: string, workerData: unknown): Promise<unknown> {
  const worker = new Worker(workerPath, { workerData });
  try {
    const failed = once(worker, 'error').then(([error]) => Promise.reject(error as Error));
    const [answer] = (await Promise.race([once(worker, 'message'), failed])) as [unknown];
    return answer;
  } finally {
    await worker.terminate();
  }
}
