import { logChanges } from '../../db/log-changes.ts';
import { getArende } from '../../db/repositories/arende.ts';
import {
  getHandling,
  setHandlingMakulerad,
  updateHandling,
} from '../../db/repositories/handling.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { HandlingData } from '../../shared/domain/handling.ts';
import type { Handling } from '../../shared/domain/handling.ts';
import type { HandlingId } from '../../shared/domain/id.ts';
import { stopsCorrection } from '../../shared/rules/handling.ts';
import { dayOf } from './context.ts';
import type { ServiceContext } from './context.ts';
import { refuse, withDoldMotpart } from './handlingsakt.ts';
import { standing } from './sekretess.ts';

/** What becomes of a draft when its case is settled (TF 2 kap. 10 and 12 §§). */
export type Utkastval =
  | { readonly val: 'upprattas'; readonly datum: string }
  | { readonly val: 'rensas'; readonly orsak: string };

/** Corrects what was registered; old and new stay readable in the log (JO 4639-2007). */
export function correctHandling(
  context: ServiceContext,
  { handlingId, version, data }: ParsedInput<'handling.correct'>,
): Promise<Output<'handling.correct'>> {
  return context.register.write((tx) => changeHandling(tx, handlingId, version, data));
}

/** Cancels a handling with its reason; it keeps its number and is still seen. */
export function makuleraHandling(
  context: ServiceContext,
  { handlingId, version, orsak }: ParsedInput<'handling.makulera'>,
): Promise<Output<'handling.makulera'>> {
  return context.register.write((tx) => cancelHandling(tx, handlingId, version, orsak));
}

/**
 * Settles a draft inside a write that settles its case: it is taken into the archive as drawn up,
 * or cleared out. Throws `no_longer_draft` for a handling that is none.
 */
export async function settleUtkast(
  tx: WriteTx,
  handlingId: HandlingId,
  utkastval: Utkastval,
): Promise<Handling> {
  const draft = await getHandling(tx, handlingId);
  if (draft.statusTf !== 'arbetsmaterial') throw ruleViolated('no_longer_draft');
  if (utkastval.val === 'rensas')
    return cancelHandling(tx, handlingId, draft.version, utkastval.orsak);
  const drawnUp = { statusTf: 'upprattad' as const, upprattadDatum: utkastval.datum };
  const data = HandlingData.strip().parse({ ...draft, ...drawnUp });
  return changeHandling(tx, handlingId, draft.version, data);
}

async function changeHandling(
  tx: WriteTx,
  id: HandlingId,
  version: number,
  data: HandlingData,
): Promise<Handling> {
  const fore = await getHandling(tx, id);
  const { status: arendestatus } = await getArende(tx, fore.arendeId);
  const markerad = (await standing(tx, fore)).length > 0;
  refuse(stopsCorrection(fore, data, { arendestatus, markerad }, dayOf(tx.context.now())));
  const efter = await updateHandling(tx, id, version, await withDoldMotpart(tx, data));
  const changes = logChanges(fore, efter);
  const ofHandling = { objektId: id, arendeId: fore.arendeId };
  await tx.log({ handelse: 'handling.rattad', ...ofHandling, ...changes });
  return efter;
}

async function cancelHandling(
  tx: WriteTx,
  id: HandlingId,
  version: number,
  orsak: string,
): Promise<Handling> {
  const fore = await getHandling(tx, id);
  if (fore.makulering !== null) throw ruleViolated('makulerat');
  const efter = await setHandlingMakulerad(tx, id, version, orsak);
  const ofHandling = { objektId: id, arendeId: fore.arendeId };
  const changes = logChanges(fore, efter);
  await tx.log({ handelse: 'handling.makulerad', ...ofHandling, ...changes, orsak });
  return efter;
}
