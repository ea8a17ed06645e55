import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { startTestApp } from '../../support/test-app.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playOrder, playUntil, sampleOf } from './samples/play.ts';
import type { Play } from './samples/play.ts';
import { twisted } from './twisted.ts';

const TRIES = 60;
/** These make folders, or ask the user where to. */
const left = /^(?:app|register|job)\.|^dokument\.(?:exportPdf|print)$|^klassplan\.chooseFile$/;

let app: TestApp;
let play: Play;

// A case that is not decided yet, so that everything on it can still be changed.
beforeEach(async () => {
  app = await startTestApp();
  play = await playUntil(app, 'beslut.record');
  for (const name of ['sandlista.get', 'sandlista.save'] as const) await play.run(name);
});
afterEach(() => app.close());

describe.each(playOrder.filter((name) => !left.test(name)))('%s', (name) => {
  test('no well-formed input is an error without a code, then or later', async () => {
    const good: unknown = JSON.parse(JSON.stringify(sampleOf(name).good(play)));
    const inputs = distinct(fc.sample(twisted(good), TRIES));
    for (const input of inputs.filter((one) => isWellFormed(name, one))) {
      const envelope = await app.raw(name, JSON.stringify(await atItsVersion(name, input)));
      const changed = envelope.ok && contract[name].kind === 'command';
      if (changed) await readAll();
      expect(app.host.logLines, JSON.stringify(input)).toEqual([]);
    }
  });
});

/** Everything that is made out of what is stored must bear whatever could be stored. */
async function readAll(): Promise<void> {
  const { id } = play.answer('tjansteskrivelse.create');
  await app.raw('tjansteskrivelse.getFindings', JSON.stringify({ tjansteskrivelseId: id }));
  await app.raw('sandlista.get', JSON.stringify({ tjansteskrivelseId: id }));
  await app.raw(
    'dokument.getPreview',
    JSON.stringify({ document: { typ: 'tjansteskrivelse', id } }),
  );
}

/** The input as a caller sends it who has just read what it changes. */
async function atItsVersion(name: ProcedureName, input: unknown): Promise<unknown> {
  const object = input as object;
  if (!('version' in object)) return input;
  return { ...object, version: await currentVersion(name) };
}

async function currentVersion(name: ProcedureName): Promise<number | undefined> {
  const { id: arendeId } = play.answer('arende.register');
  const { id: tjansteskrivelseId } = play.answer('tjansteskrivelse.create');
  if (name.startsWith('fordelning')) {
    return (await app.call('fordelning.get', { arendeId }))?.version;
  }
  if (name.startsWith('sandlista')) {
    return (await app.call('sandlista.get', { tjansteskrivelseId })).version;
  }
  if (name.startsWith('arende')) return (await app.call('arende.get', { arendeId })).version;
  return (await app.call('tjansteskrivelse.get', { tjansteskrivelseId })).version;
}

function distinct(inputs: readonly unknown[]): unknown[] {
  return [...new Map(inputs.map((input) => [JSON.stringify(input), input])).values()];
}

function isWellFormed(name: ProcedureName, input: unknown): boolean {
  return contract[name].input.safeParse(input).success;
}
