import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureName } from '../../../shared/contract/contract.ts';
import type { TestApp } from '../../support/test-app.ts';
import { playedOnce } from './samples/played-once.ts';
import { playOrder, sampleOf } from './samples/play.ts';
import type { Play } from './samples/play.ts';
import { twisted } from './twisted.ts';

const TRIES = 20;
/** Played though they come after the decision in the order of the samples. */
const BEFORE_DECISION = [
  ...(['sandlista.get', 'sandlista.save', 'uppfoljning.save'] as const),
  ...(['utskick.get', 'utskicksregler.get'] as const),
];
/** These make folders, lock keys slowly, need a backup, ask the user where to, or need a decision, from which on the case stands. */
const left =
  /^(?:app|register|job|backup|restore|support|protokollsutdrag)\.|^dokument\.(?:exportPdf|print)$|^sandlista\.stateApproval$|^fil\.fetchFromBackup$|\.(?:chooseFiles?|export|exportCsv)$/;

const tried = playOrder.filter((name) => !left.test(name));
const queries = tried.filter((name) => contract[name].kind === 'query');
const commands = tried.filter((name) => contract[name].kind === 'command');

// A case that is not decided yet, so that everything on it can still be changed.
const open = playedOnce('beslut.record', { also: BEFORE_DECISION });
let app: TestApp;
let play: Play;

describe('a question that is well-formed', () => {
  beforeAll(openCopy);
  afterAll(() => app.close());

  test.each(queries)('never gives an error without a code (%s)', (name) => tryTwisted(name));
});

describe('an order that is well-formed', () => {
  beforeEach(openCopy);
  afterEach(() => app.close());

  test.each(commands)('never gives an error without a code, then or later (%s)', (name) =>
    tryTwisted(name),
  );
});

async function openCopy(): Promise<void> {
  ({ app, play } = await open());
}

async function tryTwisted(name: ProcedureName): Promise<void> {
  await play.prepare(name);
  const good: unknown = JSON.parse(JSON.stringify(sampleOf(name).good(play)));
  const inputs = distinct(fc.sample(twisted(good), TRIES));
  for (const input of inputs.filter((one) => isWellFormed(name, one))) {
    const envelope = await app.raw(name, JSON.stringify(await atItsVersion(name, input)));
    if (envelope.ok && contract[name].kind === 'command') await readAll();
    expect(faultsIn(app), JSON.stringify(input)).toEqual([]);
  }
}

/** Errors nobody foresaw; a statement that took long on a busy machine is none. */
function faultsIn({ host }: TestApp): unknown[] {
  return host.logLines.filter(({ level }) => level === 'error');
}

/** Everything that is made out of what is stored must bear whatever could be stored. */
async function readAll(): Promise<void> {
  const { id } = play.answer('tjansteskrivelse.create');
  await app.raw('kontroll.getFindings', JSON.stringify({ tjansteskrivelseId: id, data: null }));
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
