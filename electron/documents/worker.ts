import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createDocumentCompiler } from './compile-document.ts';
import type { TypesetOutcome, WorkerData, WorkerOrder } from './protocol.ts';

const port = parentPort;
if (!port) throw new Error('the typesetter runs in a worker thread');

// Orders that come while this loads wait in the port.
const compiler = await createDocumentCompiler(
  workerData as WorkerData,
  process.env['PARAGRAF_TYPST'],
);

function answer(outcome: TypesetOutcome): void {
  const buffer = outcome.ok ? outcome.pdf?.buffer : undefined;
  port?.postMessage(outcome, buffer instanceof ArrayBuffer ? [buffer] : []);
}

port.on('message', (order: WorkerOrder) => {
  void compiler.compile(order).then(async (outcome) => {
    // Memory of the native engine is given back between turns of the event loop only.
    await setImmediate();
    answer(outcome);
  });
});
