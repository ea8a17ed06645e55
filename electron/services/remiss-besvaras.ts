import { getParagraf } from '../../db/repositories/paragraf.ts';
import { getRemiss } from '../../db/repositories/remiss.ts';
import {
  svarOfPaper,
  svarUtanSkrivelse,
  updateSvarslage,
} from '../../db/repositories/remissvar.ts';
import type { StoredSvar } from '../../db/repositories/remissvar.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Dag } from '../../shared/domain/datum.ts';
import type { OrganId } from '../../shared/domain/id.ts';
import type { Svarsutfall } from '../../shared/domain/remiss.ts';
import { isForSent, stopsSvar, vagTillBesvarad } from '../../shared/rules/remissvar.ts';
import type { Svarslage } from '../../shared/rules/remissvar.ts';
import { endSvarWatches, lageOf } from './remissvar.ts';
import { tell } from './remissvar-logg.ts';

/** What was sent: the decision that a list tells of, to these bodies. */
interface Sant {
  readonly lista: Pick<StoredSandlista, 'tjansteskrivelseId' | 'paragrafId'>;
  readonly mottagare: readonly (OrganId | null)[];
  readonly datum: Dag;
  readonly notering: string;
}

/**
 * A remiss is answered when the decided answer is sent to the body that asked for it: noted in the
 * same write. Answers what became of each such remiss, with what stopped it where it wasn't.
 * Throws `late_without_reason` at the note when it is too late and nothing says why.
 */
export async function answerBySending(tx: WriteTx, sant: Sant, day: Dag): Promise<Svarsutfall[]> {
  const utfall: Svarsutfall[] = [];
  for (const svar of await answersIn(tx, sant)) {
    const { avsandareOrganId, riktning } = await getRemiss(tx, svar.remissId);
    if (riktning !== 'in' || !sant.mottagare.includes(avsandareOrganId)) continue;
    if (svar.status === 'besvarad') continue;
    utfall.push(await answer(tx, svar, sant, day));
  }
  return utfall;
}

/** The answer that the paper carries; of a § without one, those of its case that no paper carries. */
async function answersIn(tx: ReadTx, { lista }: Sant): Promise<StoredSvar[]> {
  if (lista.tjansteskrivelseId !== null) {
    const carried = await svarOfPaper(tx, lista.tjansteskrivelseId);
    return carried === null ? [] : [carried];
  }
  if (lista.paragrafId === null) return [];
  const { arendeId, status } = await getParagraf(tx, lista.paragrafId);
  // What was put off or sent back is no answer.
  return arendeId === null || status !== 'beslutad' ? [] : svarUtanSkrivelse(tx, arendeId);
}

async function answer(
  tx: WriteTx,
  svar: StoredSvar,
  { datum, notering }: Sant,
  day: Dag,
): Promise<Svarsutfall> {
  const { remissId } = svar;
  const known = await lageOf(tx, svar, day);
  const skal = isForSent(known.remiss, datum) && notering !== '' ? notering : svar.skal;
  // The meeting has been, whichever was planned.
  const hinder = stopOnWay({ ...known, sammantradesdag: null }, datum, skal);
  if (hinder === 'late_without_reason') throw ruleViolated(hinder, ['notering']);
  if (hinder !== null) return { remissId, hinder };
  let fore = svar;
  for (const status of vagTillBesvarad(svar.status)) {
    const stated = status === 'besvarad' ? { besvaradDatum: datum, skal } : {};
    const efter = await updateSvarslage(tx, fore.id, fore.version, { status, ...stated });
    await tell(tx, 'remiss.svar_status', fore, efter);
    fore = efter;
  }
  await endSvarWatches(tx, fore);
  return { remissId, hinder: null };
}

/** The first thing that stops the answer on its way to being sent; null when nothing does. */
function stopOnWay(lage: Svarslage, datum: Dag, skal: string): Svarsutfall['hinder'] {
  const way = vagTillBesvarad(lage.svar.status);
  if (way.length === 0) return 'svarssteg_missing';
  let { status } = lage.svar;
  for (const till of way) {
    const at = { ...lage, svar: { ...lage.svar, status } };
    const stop = stopsSvar(at, { till, datum: till === 'besvarad' ? datum : null, skal });
    if (stop !== null) return stop;
    status = till;
  }
  return null;
}
