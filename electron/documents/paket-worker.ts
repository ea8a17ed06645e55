import { parentPort, workerData } from 'node:worker_threads';
import { appendBilagor, sidantal } from './paket/append.ts';
import type { Paketorder } from './paket/arbete.ts';

const port = parentPort;
if (!port) throw new Error('papers are put together in a worker thread');

const { call, bilagor, strips } = workerData as Paketorder;
port.postMessage(
  call === null ? await sidantal(bilagor) : await appendBilagor(call, bilagor, strips),
);
