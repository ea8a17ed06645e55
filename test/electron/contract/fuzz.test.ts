import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { filesUnder, observeRegister } from '../../support/register-snapshot.ts';
import type { RegisterObserver } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { changedAt, malformedTexts, placesIn } from './malformed.ts';
import { playOrder, playUntil, sampleOf } from './samples/play.ts';
import type { Play } from './samples/play.ts';

const RUNS = 300;
const TOO_DEEP = 20_000;

let app: TestApp;
let play: Play;
let observer: RegisterObserver;

beforeAll(async () => {
  app = await startTestApp();
  play = await playUntil(app, 'register.verifyLog');
  await play.run('register.verifyLog');
  observer = observeRegister(join(app.folder, 'register'));
});
afterAll(async () => {
  observer.close();
  await app.close();
});

let before: unknown;
beforeEach(() => {
  before = state();
});

describe.each(playOrder)('%s', (name) => {
  test(`answers InvalidInput to ${RUNS} malformed inputs and writes nothing`, async () => {
    const texts = malformedTexts(contract[name].input, goodInput(name));
    await fc.assert(
      fc.asyncProperty(texts, (text) => isRefused(name, text)),
      { numRuns: RUNS },
    );
    expect(state()).toEqual(before);
  });

  test('answers InvalidInput to values nested too deep, wherever they stand', async () => {
    const good = goodInput(name);
    const deep = '['.repeat(TOO_DEEP) + ']'.repeat(TOO_DEEP);
    for (const place of placesIn(good)) {
      const text = JSON.stringify(changedAt(good, place, () => '@deep@')).replace('"@deep@"', deep);
      expect(await isRefused(name, text), place.join('.')).toBe(true);
    }
    expect(state()).toEqual(before);
  });
});

async function isRefused(name: ProcedureName, text: string): Promise<boolean> {
  const envelope = await app.raw(name, text);
  return !envelope.ok && envelope.error.code === 'InvalidInput';
}

function goodInput(name: ProcedureName): unknown {
  return JSON.parse(JSON.stringify(sampleOf(name).good(play)));
}

/** All that a call could change: what is stored, files, dialogs, events and the program's own log. */
function state(): unknown {
  return {
    commits: observer.commits(),
    files: filesUnder(app.folder),
    events: app.events.length,
    dialogs: app.host.suggestedNames.length,
    printed: app.host.printed.length,
    errors: app.host.logLines.filter(({ level }) => level === 'error'),
  };
}
