import { getRemiss } from '../../db/repositories/remiss.ts';
import { svarOfPaper, updateSvarslage } from '../../db/repositories/remissvar.ts';
import type { WriteTx } from '../../db/tx.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { Dag } from '../../shared/domain/datum.ts';
import type { OrganId, TjansteskrivelseId } from '../../shared/domain/id.ts';
import { isForSent, stopsSvar } from '../../shared/rules/remissvar.ts';
import { endSvarWatches, lageOf } from './remissvar.ts';
import { tell } from './remissvar-logg.ts';

/** What was sent: the decision on a paper, to these bodies. */
interface Sant {
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly mottagare: readonly (OrganId | null)[];
  readonly datum: Dag;
  readonly notering: string;
}

/**
 * A remiss is answered when the decided answer is sent to the body that asked for it: noted in the
 * same write. Throws `late_without_reason` at the note when it is too late and nothing says why.
 */
export async function answerBySending(tx: WriteTx, sant: Sant, day: Dag): Promise<void> {
  const fore = await svarOfPaper(tx, sant.tjansteskrivelseId);
  if (fore === null) return;
  const remiss = await getRemiss(tx, fore.remissId);
  if (remiss.riktning !== 'in' || !sant.mottagare.includes(remiss.avsandareOrganId)) return;
  const { datum, notering } = sant;
  const skal = isForSent(remiss, datum) && notering !== '' ? notering : fore.skal;
  // The meeting has been, whichever was planned.
  const lage = { ...(await lageOf(tx, fore, day)), sammantradesdag: null };
  const stop = stopsSvar(lage, { till: 'besvarad', datum, skal });
  if (stop === 'late_without_reason') throw ruleViolated(stop, ['notering']);
  if (stop !== null) return;
  const status = { status: 'besvarad', besvaradDatum: datum, skal } as const;
  const efter = await updateSvarslage(tx, fore.id, fore.version, status);
  await endSvarWatches(tx, efter);
  await tell(tx, 'remiss.svar_status', fore, efter);
}
