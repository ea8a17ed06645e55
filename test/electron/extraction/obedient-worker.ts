// Stands for a reader of files: does what the name of the file says.
import { parentPort } from 'node:worker_threads';
import type { Order } from '../../../electron/extraction/protocol.ts';

const acts: Readonly<Record<string, () => void>> = {
  answer: () => parentPort?.postMessage({ ok: true, value: 'done' }),
  hang: () => {
    for (;;);
  },
  exit: () => process.exit(1),
  throw: () => {
    throw new Error('broken');
  },
  swell: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
  unpack: () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(1024 ** 2, 1));
  },
};

parentPort?.on('message', ({ name }: Order) => acts[name]?.());
