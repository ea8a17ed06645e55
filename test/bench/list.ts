import type { Input } from '../../shared/contract/contract.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { startLarge } from './large-program.ts';
import type { LargeProgram } from './large-program.ts';
import { inTurn } from './measure.ts';

const ALL = { text: '', status: [] };
const LISTED = 'rad, arende.id, diarienummer, arendemening, status, inkom_datum';

interface Listing {
  readonly what: string;
  readonly input: Input<'arende.list'>;
  /** The same ids in the same order, as one JSON text by one statement. */
  readonly sql: string;
}

const listings: readonly Listing[] = [
  {
    what: 'ids of all cases, newest number first',
    input: { filter: ALL, sort: { by: 'diarienummer', descending: true } },
    sql: 'SELECT rad FROM arende ORDER BY sortnyckel DESC, rad DESC',
  },
  {
    what: 'ids of open cases by subject',
    input: {
      filter: { text: '', status: ['registrerat', 'under_beredning'] },
      sort: { by: 'arendemening', descending: false },
    },
    sql: `SELECT rad FROM arende WHERE status IN ('registrerat', 'under_beredning')
      ORDER BY arendemening_sort, rad`,
  },
  {
    what: 'ids of cases with a word beginning with "sko"',
    input: { filter: { ...ALL, text: 'sko' }, sort: { by: 'inkomDatum', descending: true } },
    sql: `SELECT rad FROM arende WHERE rad IN (SELECT rowid FROM arende_sok('sko*'))
      ORDER BY inkom_datum DESC, rad DESC`,
  },
];

/** Lists and searches in the large register against bare prepared statements on the same file. */
export async function listPart(bench: Bench): Promise<Figure[]> {
  const large = await startLarge(bench);
  const figures = [await pageFigure(bench, large)];
  for (const listing of listings) figures.push(await listingFigure(bench, large, listing));
  figures.push(await firstScreen(bench, large));
  figures.push(...(await searchFigures(bench, large)), await numberFigure(bench, large));
  await large.close();
  return figures;
}

async function pageFigure({ size }: Bench, large: LargeProgram): Promise<Figure> {
  const { handlers } = large.program;
  const rows = large.bare.prepare(
    `SELECT ${LISTED} FROM json_each(?) wanted JOIN arende ON arende.rad = wanted.value`,
  );
  const samples = await inTurn(
    { most: size.queries, warmUp: 20 },
    {
      ours: (round) => {
        const ids = large.pageAt(round);
        return () => handlers['arende.listRows']({ ids });
      },
      theirs: (round) => {
        const ids = JSON.stringify(large.scattered(round));
        return () => rows.all(ids);
      },
    },
  );
  return {
    what: 'page of 50 rows at any depth, arende.listRows',
    against: '50 random rows of the table in one bare statement',
    ...{ unit: 'ms', statistic: 'p95', as: 'cost', ...samples, target: 1 },
  };
}

async function listingFigure(
  { size }: Bench,
  { program, bare }: LargeProgram,
  { what, input, sql }: Listing,
): Promise<Figure> {
  const statement = bare.prepare(`SELECT json_group_array(rad) AS ids FROM (${sql})`);
  const json = JSON.stringify(input);
  const samples = await inTurn(
    { most: 3 * size.runs },
    { ours: () => () => program.call('arende.list', json), theirs: () => () => statement.get() },
  );
  return {
    ...{ what: `${what}, arende.list`, against: 'the same ids by one bare statement' },
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples },
  };
}

/** What opening the list costs: all the ids, which give the scrollbar, and the rows on screen. */
async function firstScreen({ size }: Bench, { program, bare }: LargeProgram): Promise<Figure> {
  const keyset = bare.prepare(`SELECT ${LISTED} FROM arende
    WHERE (sortnyckel, rad) < ('~', 0) ORDER BY sortnyckel DESC, rad DESC LIMIT 50`);
  const input = { filter: ALL, sort: { by: 'diarienummer', descending: true } } as const;
  const samples = await inTurn(
    { most: 3 * size.runs },
    {
      ours: () => async () => {
        const { ids } = await program.ask('arende.list', input);
        await program.ask('arende.listRows', { ids: ids.slice(0, 50) });
      },
      theirs: () => () => keyset.all(),
    },
  );
  return {
    what: 'first screen: all ids and 50 rows',
    against: 'one keyset page of 50 in a bare statement',
    ...{ unit: 'ms', statistic: 'p50', as: 'cost', ...samples },
  };
}

async function searchFigures({ size }: Bench, large: LargeProgram): Promise<Figure[]> {
  const prefixes = await typedPrefixes(large, size.queries);
  const { handlers } = large.program;
  const samples = await inTurn(
    { most: prefixes.length - 1 },
    {
      ours: (round) => {
        const typed = prefixes[round] ?? '';
        return () => handlers['arende.search']({ text: typed });
      },
      theirs: (round) => {
        const ids = large.pageAt(round);
        return () => handlers['arende.listRows']({ ids });
      },
    },
  );
  const figure = {
    what: 'search as typed, every prefix from 2 letters',
    against: 'a page of the list',
    unit: 'ms',
    as: 'cost',
    ...samples,
  } as const;
  return [
    { ...figure, statistic: 'p95', target: 2 },
    { ...figure, statistic: 'p99', target: 10 },
  ];
}

/** What a search field holds while the words of sampled cases are typed letter by letter. */
async function typedPrefixes(large: LargeProgram, count: number): Promise<string[]> {
  const prefixes: string[] = [];
  for (let round = 0; prefixes.length < count; round += 1) {
    const rows = await large.program.ask('arende.listRows', { ids: large.scattered(round) });
    for (const { arendemening } of rows.slice(0, 5)) {
      const words = arendemening.split(' ').filter((word) => word.length >= 5);
      const word = words[round % words.length] ?? 'ansökan';
      for (let end = 2; end <= word.length; end += 1) prefixes.push(word.slice(0, end));
    }
  }
  return prefixes;
}

async function numberFigure({ size }: Bench, large: LargeProgram): Promise<Figure> {
  const { handlers } = large.program;
  const byRow = large.bare.prepare(`SELECT ${LISTED} FROM arende WHERE rad = ?`);
  const numbers: string[] = [];
  for (let round = 0; numbers.length < size.queries; round += 1) {
    const rows = await large.program.ask('arende.listRows', { ids: large.scattered(round) });
    numbers.push(...rows.map(({ diarienummer }) => diarienummer));
  }
  const samples = await inTurn(
    { most: size.queries - 1 },
    {
      ours: (round) => {
        const number = numbers[round] ?? '';
        return () => handlers['arende.search']({ text: number });
      },
      theirs: (round) => {
        const [rad] = large.scattered(round);
        return () => byRow.get(rad);
      },
    },
  );
  return {
    what: 'a whole diarienummer, arende.search',
    against: 'a bare lookup of one row',
    ...{ unit: 'ms', statistic: 'p95', as: 'cost', ...samples, target: 2 },
  };
}
