import { join } from 'node:path';
import type { Input } from '../../shared/contract/contract.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { startFull } from './full-program.ts';
import type { FullProgram } from './full-program.ts';
import { makeExampleRegister } from './large-register.ts';
import { inTurn } from './measure.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';

const LISTED = 'rad, handling.id, beteckning, rubrik, motpart, datum';

type Listing = Input<'handlingslista.list'>;

const listings: readonly [what: string, input: Listing][] = [
  ['all, newest first', { filter: {}, sort: { by: 'datum', descending: true } }],
  [
    'those that are secret, by heading',
    { filter: { offentlighet: ['sekretess'] }, sort: { by: 'rubrik', descending: false } },
  ],
  [
    'with a word beginning with "sko", by number',
    { filter: { text: 'sko' }, sort: { by: 'beteckning', descending: true } },
  ],
];

/** Opening the full register, and its list of handlingar filtered, sorted and paged. */
export async function fullListPart(bench: Bench): Promise<Figure[]> {
  const figures = [await opening(bench)];
  const full = await startFull(bench);
  figures.push(await page(bench, full));
  for (const [what, input] of listings) figures.push(await listed(bench, full, what, input));
  await full.close();
  return figures;
}

async function opening(bench: Bench): Promise<Figure> {
  const folder = await bench.fullRegister();
  const small = await makeExampleRegister(join(bench.folder, 'full-start'));
  const program = await startProgram(join(bench.folder, 'full-opening'));
  const samples = await inTurn(
    { most: 2 * bench.size.runs, warmUp: 2 },
    { ours: () => () => firstList(program, folder), theirs: () => () => firstList(program, small) },
  );
  await program.close();
  return {
    what: 'open the full register, first list of cases',
    against: 'the same of an almost empty one',
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples, target: 1.5 },
  };
}

async function firstList(program: Program, folder: string): Promise<void> {
  await program.session.open(folder);
  const sort = { by: 'diarienummer', descending: true } as const;
  const { ids } = await program.ask('arende.list', { filter: {}, sort, atMost: 100 });
  await program.ask('arende.listRows', { ids: ids.slice(0, 50) });
}

async function page({ size }: Bench, full: FullProgram): Promise<Figure> {
  const rows = full.bare.prepare(
    `SELECT ${LISTED} FROM json_each(?) w JOIN handling ON handling.rad = w.value`,
  );
  const samples = await inTurn(
    { most: size.queries, warmUp: 20 },
    {
      ours: (round) => {
        const first = full.anywhere('handling', round);
        const ids = Array.from({ length: 50 }, (_, index) => first + index);
        return () => full.program.handlers['handlingslista.listRows']({ ids });
      },
      theirs: (round) => {
        const ids = Array.from({ length: 50 }, (_, index) =>
          full.anywhere('handling', 50 * round + index),
        );
        return () => rows.all(JSON.stringify(ids));
      },
    },
  );
  return {
    what: 'page of 50 handlingar at any depth',
    against: '50 random rows of the table in one bare statement',
    ...{ unit: 'ms', statistic: 'p95', as: 'cost', ...samples, target: 1 },
  };
}

/** What choosing a filter costs until the first rows are there. */
async function listed(
  { size }: Bench,
  { program, bare }: FullProgram,
  what: string,
  input: Listing,
): Promise<Figure> {
  const everyRow = bare.prepare('SELECT count(*) FROM handling NOT INDEXED WHERE anmarkning = 1');
  const samples = await inTurn(
    { most: size.runs },
    {
      ours: () => async () => {
        const { ids } = await program.ask('handlingslista.list', input);
        await program.ask('handlingslista.listRows', { ids: ids.slice(0, 50) });
      },
      theirs: () => () => everyRow.get(),
    },
  );
  return {
    what: `list of handlingar: ${what}, and its first 50 rows`,
    against: 'a walk through the table by a bare statement',
    ...{ unit: 'ms', statistic: 'p50', as: 'faster', ...samples },
  };
}
