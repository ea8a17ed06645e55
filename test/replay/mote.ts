import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const text = z.coerce.string().catch('');
const Narvarande = z.object({ namn: text, parti: text, roll: text });
const Summor = z.object({ ja: z.number(), nej: z.number(), avstår: z.number() });

const Nod = z.object({ typ: z.string(), data: z.record(z.string(), z.unknown()) });
const Fil = z.object({ nodes: z.array(Nod) });
// Whatever is missing is taken for empty: a § that can't be read is told of, and stops nothing.
const Motesdata = z.object({
  datum: text,
  organisation: text,
  närvarande: z.array(Narvarande).catch([]),
});
const Paragrafdata = z.object({
  paragrafNr: z.coerce.string().transform((nr) => Number.parseInt(nr, 10) || 0),
  ärendeNr: text,
  rubrik: text,
  fulltext: text,
  votering: Summor.nullish().catch(null),
});

/** A § as it was printed. */
export interface TrycktParagraf {
  readonly nr: number;
  readonly dnr: string;
  readonly rubrik: string;
  readonly text: string;
  /** The sums that the folder gives of its vote, where it gives any. */
  readonly summor: { ja: number; nej: number; avstar: number } | null;
}

/** A meeting as it was printed. */
export interface TrycktMote {
  readonly fil: string;
  readonly datum: string;
  readonly organ: string;
  readonly narvarande: readonly z.infer<typeof Narvarande>[];
  readonly paragrafer: readonly TrycktParagraf[];
}

/** Every meeting of a folder, one file each. */
export function readMoten(folder: string): TrycktMote[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((fil) => readMote(folder, fil));
}

function readMote(folder: string, fil: string): TrycktMote[] {
  const read = Fil.safeParse(JSON.parse(readFileSync(join(folder, fil), 'utf8')));
  if (!read.success) return [];
  const { nodes } = read.data;
  const mote = nodes.find(({ typ }) => typ === 'möte');
  if (mote === undefined) return [];
  const { datum, organisation: organ, närvarande: narvarande } = Motesdata.parse(mote.data);
  const paragrafer = nodes
    .filter(({ typ }) => typ === 'paragraf')
    .map(({ data }) => paragrafOf(Paragrafdata.parse(data)))
    .sort((one, other) => one.nr - other.nr);
  return [{ fil, datum, organ, narvarande, paragrafer }];
}

function paragrafOf(data: z.infer<typeof Paragrafdata>): TrycktParagraf {
  const { paragrafNr: nr, ärendeNr: dnr, rubrik, fulltext: text, votering } = data;
  const summor = votering ? { ja: votering.ja, nej: votering.nej, avstar: votering.avstår } : null;
  return { nr, dnr, rubrik, text, summor };
}
