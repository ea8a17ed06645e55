import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workerAnswer } from '../../../electron/documents/worker-answer.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

let folder: string;
beforeAll(() => {
  folder = makeTempFolder();
});
afterAll(() => removeTempFolder(folder));

function workerOf(code: string): string {
  const path = join(folder, 'worker.mjs');
  writeFileSync(path, `import { parentPort, workerData } from 'node:worker_threads';\n${code}`);
  return path;
}

test('what the worker says of its data is the answer', async () => {
  const path = workerOf('parentPort.postMessage(workerData * 2);');
  expect(await workerAnswer(path, 21)).toBe(42);
});

test('what it throws is thrown', async () => {
  await expect(workerAnswer(workerOf("throw new Error('för stort');"), 1)).rejects.toThrow(
    'för stort',
  );
});

test('work that would never end is cancelled in the middle', async () => {
  const stop = new AbortController();
  const answer = workerAnswer(workerOf('for (;;);'), 1, stop.signal);
  setImmediate(() => stop.abort());
  await expect(answer).rejects.toMatchObject({ failure: { code: 'Cancelled' } });
});
