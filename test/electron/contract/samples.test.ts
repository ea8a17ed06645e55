import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { filesUnder, observeRegister } from '../../support/register-snapshot.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playOrder, sampleOf, startPlay } from './samples/play.ts';
import type { Play } from './samples/play.ts';
import type { BadSample } from './samples/sample.ts';

let app: TestApp;
let play: Play;

beforeAll(async () => {
  app = await startTestApp();
  play = startPlay(app);
});
afterAll(() => app.close());

test('the table holds every procedure of the contract', () => {
  expect([...playOrder].sort()).toEqual(Object.keys(contract).sort());
});

// The tests of this block build on each other: together they are one whole case.
describe.each(playOrder)('%s', (name) => {
  test('answers its good sample and tells what it changed', async () => {
    await play.prepare(name);
    const before = app.events.length;
    await play.call(name);
    const changed = app.events.slice(before).filter((event) => event.type === 'changed');
    expect(changed.map((event) => event.subjects)).toEqual(subjectsChangedBy(name));
    await play.settle(name);
    expect(unexpectedErrors()).toEqual([]);
  });

  test.each(sampleOf(name).bad)('refuses: $title', async (bad) => {
    const events = app.events.length;
    using stored = watchStored();
    const before = stored.now();
    expect(facts(await app.failure(name, bad.input(play)))).toEqual(expected(bad));
    expect(stored.now()).toEqual(before);
    expect(app.events.slice(events).filter((event) => event.type === 'changed')).toEqual([]);
  });
});

/** What is asked before there is a register, and what leads to one. */
const WITHOUT_REGISTER = /^(?:app|register|restore|job)\./u;

test('where no register is open nothing is answered, made or asked of the user', async () => {
  await app.raw('register.close', '{}');
  const answered: unknown[] = [];
  for (const name of playOrder.filter((one) => !WITHOUT_REGISTER.test(one))) {
    const envelope = await app.raw(name, JSON.stringify(sampleOf(name).good(play)));
    const rule = envelope.ok ? 'answered' : envelope.error.violations[0]?.rule;
    if (rule !== 'no_register') answered.push([name, envelope]);
  }
  expect(answered).toEqual([]);
});

test('a name outside the contract is not found', async () => {
  for (const name of ['arende.delete', 'constructor', '__proto__', 'toString', '']) {
    expect(await app.raw(name, '{}')).toMatchObject({ ok: false, error: { code: 'NotFound' } });
  }
});

function subjectsChangedBy(name: ProcedureName) {
  const procedure = contract[name];
  return procedure.kind === 'command' && procedure.changes.length > 0 ? [procedure.changes] : [];
}

function unexpectedErrors() {
  return app.host.logLines.filter(({ level }) => level === 'error');
}

/** A failure without the figures it carries; a sample that names no place asks for the code alone. */
function facts({ code, violations }: { code: string; violations: BadSample['violations'] }) {
  return { code, violations: violations.map(({ path, rule }) => ({ path, rule })) };
}

function expected({ code, violations }: BadSample): unknown {
  return violations.length === 0 ? expect.objectContaining({ code }) : { code, violations };
}

/** Everything a call could leave behind: files, and commits to the register. */
function watchStored() {
  const isThere = files().includes(join('register', 'register.db'));
  const observer = isThere ? observeRegister(join(app.folder, 'register')) : null;
  return {
    now: () => ({ files: files(), commits: observer?.commits() }),
    [Symbol.dispose]: () => observer?.close(),
  };
}

function files(): string[] {
  return filesUnder(app.folder).filter((file) => !/-(?:wal|shm)$/.test(file));
}
