import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createExtractor } from '../../../electron/extraction/extractor.ts';
import type { Extractor } from '../../../electron/extraction/extractor.ts';

const workerPath = join(import.meta.dirname, 'obedient-worker.ts');
let extractor: Extractor;

function start(timeoutMs = 20_000): Extractor {
  extractor = createExtractor({ workerPath, timeoutMs, heapMb: 64, growthMb: 400 });
  return extractor;
}
afterEach(() => extractor.close());

/** The worker does what the name says. */
function ask(name: string, signal?: AbortSignal) {
  return extractor.read({ want: 'kind', path: '', name }, signal);
}

const done = { ok: true, value: 'done' };

describe('a reader that', () => {
  test('hangs is stopped, and the next file is read', async () => {
    start(4000);
    const [hung, next] = await Promise.all([ask('hang'), ask('answer')]);
    expect(hung).toEqual({ ok: false, reason: 'timeout' });
    expect(next).toEqual(done);
  });

  test('dies fails its file alone', async () => {
    start();
    const outcomes = await Promise.all([ask('answer'), ask('exit'), ask('throw'), ask('answer')]);
    const broken = { ok: false, reason: 'broken' };
    expect(outcomes).toEqual([done, broken, broken, done]);
  });

  test('takes too much memory is stopped', async () => {
    start();
    expect(await ask('swell')).toEqual({ ok: false, reason: 'memory' });
    expect(await ask('answer')).toEqual(done);
  });

  test('takes memory that is no object’s is stopped', async () => {
    start();
    expect(await ask('unpack')).toEqual({ ok: false, reason: 'memory' });
    expect(await ask('answer')).toEqual(done);
  });

  test('is no longer wanted is stopped', async () => {
    start();
    const cancel = new AbortController();
    const [hung, waiting] = [ask('hang', cancel.signal), ask('answer', cancel.signal)];
    cancel.abort();
    const cancelled = { ok: false, reason: 'cancelled' };
    expect(await Promise.all([hung, waiting])).toEqual([cancelled, cancelled]);
    expect(await ask('answer')).toEqual(done);
    expect(await ask('answer', cancel.signal)).toEqual(cancelled);
  });
});

test('a thread that cannot start fails its file, and does not hang', async () => {
  extractor = createExtractor({ workerPath: 'nowhere.ts' });
  const broken = { ok: false, reason: 'broken' };
  expect(await Promise.all([ask('answer'), ask('answer')])).toEqual([broken, broken]);
});

test('closing answers what was asked for, and nothing is read after it', async () => {
  start();
  const asked = [ask('hang'), ask('answer')];
  await extractor.close();
  const cancelled = { ok: false, reason: 'cancelled' };
  expect(await Promise.all([...asked, ask('answer')])).toEqual([cancelled, cancelled, cancelled]);
});
