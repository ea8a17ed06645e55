import { join } from 'node:path';
import { SandlistepostId } from '../../shared/domain/id.ts';
import type { Input } from '../../shared/contract/contract.ts';
import { playUntil } from '../electron/contract/samples/play.ts';
import type { Play } from '../electron/contract/samples/play.ts';
import { endOfJob } from '../support/files/jobs.ts';
import { startTestApp } from '../support/test-app.ts';
import type { TestApp } from '../support/test-app.ts';
import type { Bench } from './bench.ts';
import { withinBudget } from './figure.ts';
import type { Figure } from './figure.ts';
import { inTurn } from './measure.ts';

const MOTTAGARE = 200;
/** What one recipient's letter and extract may cost in a batch. */
const BUDGET_MS = 100;
/** How long somebody may wonder whether a press on "Avbryt" was taken. */
const CANCEL_MS = 1000;

type Utskick = Input<'utskick.exportPdf'>;

/** A letter and an extract to each of many recipients as one PDF, and the same work cancelled. */
export async function utskickPart({ size }: Bench): Promise<Figure[]> {
  const app = await startTestApp();
  const play = await playUntil(app, 'utskick.get');
  await addMottagare(app, play);
  const input: Utskick = {
    urval: { typ: 'sandlista', id: play.answer('sandlista.get').id },
    val: { typ: 'papper', delar: ['missiv', 'utdrag'], kuvert: 'C5' },
  };
  const rounds = { most: size.runs, least: 3, budgetMs: 2 * size.budgetMs };
  const { whole } = await inTurn(rounds, { whole: () => () => exported(app, input) });
  const { cancelled } = await inTurn(rounds, { cancelled: () => begun(app, input) });
  await app.close();
  const whom = `${String(MOTTAGARE)} recipients`;
  return [
    withinBudget(
      {
        ...{ what: `letters and extracts to ${whom} as one PDF`, statistic: 'p50' },
        against: `${String(BUDGET_MS)} ms each`,
      },
      whole,
      MOTTAGARE * BUDGET_MS,
    ),
    withinBudget(
      { what: 'that work cancelled', against: 'a second', statistic: 'p50' },
      cancelled,
      CANCEL_MS,
    ),
  ];
}

async function exported(app: TestApp, input: Utskick): Promise<void> {
  const { outcome } = await endOfJob(app, await start(app, input));
  if (outcome !== 'done') throw new Error(`the batch ended as ${outcome}`);
}

/** Begins the work, and gives what is timed: from cancelling it to its end. */
async function begun(app: TestApp, input: Utskick): Promise<() => Promise<void>> {
  const jobId = await start(app, input);
  await new Promise<void>((resolve) => {
    const stop = app.onEvent((event) => {
      if (event.type !== 'jobProgress' || event.jobId !== jobId || event.done < 2) return;
      stop();
      resolve();
    });
  });
  return async () => {
    await app.call('job.cancel', { jobId });
    await endOfJob(app, jobId);
  };
}

async function start(app: TestApp, input: Utskick): Promise<string> {
  app.host.answerSaveFile(join(app.folder, 'utskick.pdf'));
  const started = await app.call('utskick.exportPdf', input);
  if (started === null) throw new Error('no file was chosen');
  return started.jobId;
}

async function addMottagare(app: TestApp, { answer }: Play): Promise<void> {
  const { id: sandlistaId } = answer('sandlista.get');
  const { lista } = await app.call('expediering.get', { sandlistaId });
  if (lista === null) throw new Error('the list is gone');
  const { version, poster, avsteg } = lista;
  const added = Array.from({ length: MOTTAGARE }, (_, index) => ({
    ...{ id: SandlistepostId.parse(app.host.newId()), organId: null, personId: null },
    ...{ kontaktId: null, mottagare: `Förening ${String(index + 1)}`, kanal: 'post' as const },
    ...{ antal: 1, adress: `Ängsvägen ${String(index + 1)}\n123 47 Granberg` },
    ...{ version: 'utdrag' as const, skal: 'kannedom' as const },
  }));
  const data = { poster: [...poster, ...added], avsteg };
  await app.call('sandlista.save', { sandlistaId, version, data });
}
