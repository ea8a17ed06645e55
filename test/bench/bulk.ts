import { closeSync, cpSync, fdatasyncSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { takeInFile } from '../../electron/app/intake.ts';
import type { IntakeParts } from '../../electron/app/intake.ts';
import { receivePost } from '../../electron/services/post.ts';
import type { ArendeId, PostId } from '../../shared/domain/id.ts';
import type { Bench } from './bench.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';
import { DAY, startProgram } from './program.ts';
import type { Program } from './program.ts';
import { seededRandom } from './random.ts';
import { prose, title } from './words.ts';

const SENTENCES = 12;
/** So that no day or week's worth of files lies before those that count. */
const WARM_UP = 20;

/**
 * Letters taken in and registered one after the other in a copy of the full register: the file
 * stored and named by its hash, the post, the handling with its number, indexes and log.
 */
export async function bulkPart(bench: Bench): Promise<Figure[]> {
  const folder = join(bench.folder, 'bulk');
  cpSync(await bench.fullRegister(), join(folder, 'register'), { recursive: true });
  const program = await startProgram(join(folder, 'program'));
  await program.session.open(join(folder, 'register'));
  const arendeId = await newestCase(program);
  const append = openSync(join(folder, 'append'), 'a');
  const block = Buffer.alloc(4096, 'a');
  const random = seededRandom(41);
  const samples = await inTurn(
    { most: bench.size.bulk, warmUp: WARM_UP },
    {
      ours: (round) => {
        const path = join(folder, `brev-${String(round)}.txt`);
        writeFileSync(path, prose(random, SENTENCES));
        const rubrik = title(random);
        return () => takeInAndRegister(program, arendeId, path, rubrik);
      },
      theirs: () => () => {
        writeSync(append, block);
        fdatasyncSync(append);
      },
    },
  );
  closeSync(append);
  await program.close();
  const sum = samples.ours.reduce((total, ms) => total + ms, 0);
  const figure = {
    what: `a letter taken in and registered, ${(sum / 1000).toFixed(0)} s in all`,
    against: 'one append of 4 kB with fdatasync',
    unit: 'ms',
    as: 'cost',
    ...samples,
  } as const;
  return [
    { ...figure, statistic: 'p50' },
    { ...figure, statistic: 'p95' },
  ];
}

async function newestCase(program: Program): Promise<ArendeId> {
  const sort = { by: 'registrerad', descending: true } as const;
  const { ids } = await program.ask('arende.list', { filter: { status: ['registrerat'] }, sort });
  const [row] = await program.ask('arende.listRows', { ids: ids.slice(0, 1) });
  if (!row) throw new Error('no case is open');
  return row.id;
}

async function takeInAndRegister(
  program: Program,
  arendeId: ArendeId,
  path: string,
  rubrik: string,
): Promise<void> {
  const taken = await takeInFile(partsOf(program), path, { arendeId, kalla: 'fil' });
  await program.ask('handling.register', {
    arendeId,
    postId: taken.postId,
    data: {
      ...{ riktning: 'in', statusTf: 'inkommen', handlingstyp: 'skrivelse', rubrik },
      ...{ rubrikOffentlig: '', datumHandling: null, inkommenDatum: DAY, upprattadDatum: null },
      ...{ motpart: { typ: 'namn', namn: 'Hultsjö byalag' }, registreringsform: 'diariefort' },
      ...{ registreringsskal: '', offentlighet: 'offentligt', anmarkning: '' },
    },
  });
}

function partsOf(program: Program): IntakeParts {
  return {
    store: program.files.store(),
    extractor: program.files.intakeReader,
    today: DAY,
    receive: async (post): Promise<PostId> => (await receivePost(program.context(), post)).id,
    onBytes: () => undefined,
    signal: new AbortController().signal,
  };
}
