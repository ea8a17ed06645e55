import { parentPort } from 'node:worker_threads';
import type { WorkerOrder } from '../../../electron/documents/protocol.ts';

// The real worker, which dies or stops in the middle of requests so titled. It comes first: a
// listener before its own would take the orders that wait for it.
await import('../../../electron/documents/worker.ts');
parentPort?.on('message', ({ request }: WorkerOrder) => {
  if (request.title === 'krasch') process.exit(3);
  if (request.title === 'hänger') for (;;);
});
