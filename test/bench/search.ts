import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { startFull } from './full-program.ts';
import type { FullProgram } from './full-program.ts';
import { inTurn, timed } from './measure.ts';
import type { Side } from './measure.ts';
import type { Sokbegaran } from '../../shared/domain/sok.ts';

const NUMBERED = 'SELECT rad, id, beteckning, rubrik, motpart FROM handling WHERE rad = ?';

/** The search of the full register, through its thread, as the window waits for it. */
export async function searchPart(bench: Bench): Promise<Figure[]> {
  const full = await startFull(bench);
  const figures = [
    ...(await typedFigures(bench, full)),
    await numberFigure(bench, full),
    ...(await bodyFigures(bench, full)),
  ];
  await full.close();
  return figures;
}

/** Headings and senders for every letter from the second, as the palette asks. */
async function typedFigures({ size }: Bench, full: FullProgram): Promise<Figure[]> {
  const title = full.bare.prepare<[number], string>('SELECT rubrik FROM handling WHERE rad = ?');
  const typed: string[] = [];
  for (let round = 0; typed.length <= size.queries; round += 1) {
    const words = (title.pluck().get(full.anywhere('handling', round)) ?? '').split(' ');
    const word = words[round % words.length] ?? '';
    for (let end = 2; end <= word.length; end += 1) typed.push(word.slice(0, end));
  }
  const samples = await inTurn(
    { most: size.queries, warmUp: 20 },
    {
      ours: (round) => () =>
        ask(full, { text: typed[round] ?? '', slag: 'handling', plats: 'palett' }),
      theirs: pageOfHandlingar(full),
    },
  );
  const figure = {
    what: 'headings and senders, every prefix from 2 letters',
    against: 'a page of 50 handlingar in the list',
    unit: 'ms',
    as: 'cost',
    ...samples,
  } as const;
  return [
    { ...figure, statistic: 'p95', target: 2 },
    { ...figure, statistic: 'p99', target: 10 },
  ];
}

function pageOfHandlingar(full: FullProgram): Side {
  const handlers = full.program.handlers;
  return (round) => {
    const first = full.anywhere('handling', round);
    const ids = Array.from({ length: 50 }, (_, index) => first + index);
    return () => handlers['handlingslista.listRows']({ ids });
  };
}

async function numberFigure({ size }: Bench, full: FullProgram): Promise<Figure> {
  const row = full.bare.prepare<[number], { beteckning: string }>(NUMBERED);
  const numbers = Array.from(
    { length: size.queries + 1 },
    (_, round) => row.get(full.anywhere('handling', round))?.beteckning ?? '',
  );
  const samples = await inTurn(
    { most: size.queries, warmUp: 1 },
    {
      ours: (round) => () =>
        ask(full, { text: numbers[round] ?? '', slag: 'handling', plats: 'palett' }),
      theirs: (round) => () => row.get(full.anywhere('handling', round)),
    },
  );
  return {
    what: 'the whole number of a handling, through the thread',
    against: 'a bare lookup of one row',
    ...{ unit: 'ms', statistic: 'p95', as: 'cost', ...samples },
  };
}

interface Asked {
  readonly what: string;
  readonly text: (words: readonly string[]) => string;
  /** As one would have to ask without an index. */
  readonly like: (words: readonly string[]) => readonly string[];
  readonly target?: number;
}

const bodies: readonly Asked[] = [
  {
    what: 'a word in all its forms',
    text: ([one]) => `${one ?? ''} `,
    like: ([one]) => [one ?? ''],
  },
  {
    what: 'the beginning of a word, from 3 letters',
    text: ([one = '']) => one.slice(0, 3 + (one.length % 4)),
    like: ([one = '']) => [one.slice(0, 3 + (one.length % 4))],
    target: 100,
  },
  { what: 'two words', text: (words) => `${words.join(' ')} `, like: (words) => words },
  {
    what: 'a phrase of two words',
    text: (words) => `"${words.join(' ')}"`,
    like: (words) => [words.join(' ')],
  },
];

async function bodyFigures(bench: Bench, full: FullProgram): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const asked of bodies) {
    const samples = await bodySamples(bench, full, asked);
    const figure = {
      what: `${asked.what}, newest 8 pages with excerpts and count`,
      against: 'LIKE through all the text',
      unit: 'ms',
      as: 'faster',
      ...samples,
    } as const;
    figures.push({ ...figure, statistic: 'p50' });
    const judged = asked.target === undefined ? {} : { target: asked.target };
    figures.push({ ...figure, statistic: 'p95', ...judged });
  }
  return figures;
}

/** Some hundred questions in as many batches as there are walks through the text, in turn. */
async function bodySamples({ size }: Bench, full: FullProgram, { text, like }: Asked) {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const batch = Math.ceil(size.queries / size.runs);
  for (let run = 0; run < size.runs; run += 1) {
    for (let index = 0; index < batch; index += 1) {
      const asked = text(full.wordsTogether(run * batch + index, 2));
      ours.push(await timed(() => ask(full, { text: asked, slag: 'sida', plats: 'sida' })));
    }
    const parts = like(full.wordsTogether(run, 2));
    const scan = full.bare.prepare(
      `SELECT count(*) FROM fil_sida WHERE ${parts.map(() => 'text LIKE ?').join(' AND ')}`,
    );
    theirs.push(await timed(() => scan.get(parts.map((part) => `%${part}%`))));
  }
  return { ours, theirs };
}

function ask(full: FullProgram, begaran: Pick<Sokbegaran, 'text' | 'slag' | 'plats'>) {
  return full.program.handlers['sok.search']({ ...begaran, efter: null, antal: 8 });
}
