import { parentPort } from 'node:worker_threads';
import type { Order, Outcome } from './protocol.ts';
import { read } from './read.ts';

const port = parentPort;
if (!port) throw new Error('files are read in a worker thread');

port.on('message', (order: Order) => {
  void read(order).then((outcome) => port.postMessage(outcome, buffersOf(outcome)));
});

/** Attachments are handed over, not copied. */
function buffersOf(outcome: Outcome<Order['want']>): ArrayBuffer[] {
  if (!outcome.ok || typeof outcome.value !== 'object' || !('attachments' in outcome.value)) {
    return [];
  }
  const buffers = outcome.value.attachments.map(({ bytes }) => bytes.buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
