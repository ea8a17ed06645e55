import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Narvarande = z.object({ namn: z.string(), parti: z.string(), roll: z.string() });
const Summor = z.object({ ja: z.number(), nej: z.number(), avstår: z.number() });

const Nod = z.object({ typ: z.string(), data: z.record(z.string(), z.unknown()) });
const Fil = z.object({ nodes: z.array(Nod) });
const Motesdata = z.object({
  datum: z.string(),
  organisation: z.string(),
  närvarande: z.array(Narvarande),
});
const Paragrafdata = z.object({
  paragrafNr: z.coerce.number(),
  ärendeNr: z.string().nullish(),
  rubrik: z.string(),
  fulltext: z.string(),
  votering: Summor.nullish(),
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
  const { nodes } = Fil.parse(JSON.parse(readFileSync(join(folder, fil), 'utf8')));
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
  return { nr, dnr: dnr ?? '', rubrik, text, summor };
}
