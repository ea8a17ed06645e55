import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { startDraft } from './draft-paper.ts';
import type { Figure } from './figure.ts';
import { startLarge } from './large-program.ts';
import { inTurn } from './measure.ts';
import { DAY } from './program.ts';
import type { Program } from './program.ts';
import { seededRandom } from './random.ts';
import { subject } from './words.ts';

/** A save (rows, indexes, sealed log, one synchronous commit) against one synchronous append. */
export async function savePart(bench: Bench): Promise<Figure[]> {
  const large = await startLarge(bench);
  const { program } = large;
  const file = openSync(join(bench.folder, 'append'), 'a');
  const few = Math.ceil(bench.size.queries / 5);
  const figures = [
    ...(await saved(
      'a case, arende.register',
      bench.size.queries,
      file,
      await newCases(program),
      [3, 10],
    )),
    ...(await saved(
      'a ledger of 4 applicants, fordelning.save',
      few,
      file,
      await ledgers(program),
    )),
    ...(await saved('a paper of 3 pages, tjansteskrivelse.save', few, file, await papers(program))),
  ];
  closeSync(file);
  await large.close();
  return figures;
}

async function saved(
  what: string,
  most: number,
  file: number,
  save: () => Promise<unknown>,
  targets: readonly number[] = [],
): Promise<Figure[]> {
  const block = Buffer.alloc(4096, 'a');
  const append = () => {
    writeSync(file, block);
    fdatasyncSync(file);
  };
  const samples = await inTurn({ most, warmUp: 5 }, { ours: () => save, theirs: () => append });
  return (['p50', 'p95'] as const).map((statistic, index) => {
    const target = targets[index];
    return {
      ...{ what, against: 'one append of 4 kB with fdatasync', unit: 'ms', as: 'cost', statistic },
      ...{ ...samples, ...(target === undefined ? {} : { target }) },
    };
  });
}

/** Registers one case after another in the register that is open. */
export async function newCases(program: Program): Promise<() => Promise<unknown>> {
  const [diarium] = await program.ask('diarium.list', {});
  const [person] = await program.ask('person.list', {});
  if (!diarium || !person) throw new Error('the register has no diarium or nobody in it');
  const random = seededRandom(11);
  const rest = {
    arendemeningOffentlig: '',
    ursprung: 'eget',
    initiativtagare: '',
    ...{ klass: '', klassId: null, offentlighet: 'ej_bedomd' as const, ursprungRef: '' },
  } as const;
  return () =>
    program.ask('arende.register', {
      diariumId: diarium.id,
      data: { ...rest, arendemening: subject(random), handlaggare: [person.id], inkomDatum: DAY },
    });
}

async function ledgers(program: Program): Promise<() => Promise<unknown>> {
  const { arendeId } = await startDraft(program);
  const stored = await program.ask('fordelning.get', { arendeId });
  if (!stored) throw new Error('the example has no ledger');
  const { id: _id, arendeId: _arende, last: _last, version: first, ...kept } = stored;
  const { ramId: _ram, egenRam: _own, ramKvarKr: _left, bilaga: _with, ...data } = kept;
  let version = first;
  return async () => {
    const ar = 2027 + (version % 2);
    const next = await program.ask('fordelning.save', { arendeId, version, data: { ...data, ar } });
    version = next.version;
  };
}

async function papers(program: Program): Promise<() => Promise<unknown>> {
  const draft = await startDraft(program);
  const { tjansteskrivelseId } = draft;
  let { version } = draft;
  return async () => {
    const data = draft.after(version);
    version = (await program.ask('tjansteskrivelse.save', { tjansteskrivelseId, version, data }))
      .version;
  };
}
