import { logChanges } from '../../db/log-changes.ts';
import { insertKorrektur } from '../../db/repositories/korrektur.ts';
import type { Korrekturstycke } from '../../db/repositories/korrektur.ts';
import {
  changeDelstatus,
  deleteUnderskrifter,
  getProtokollsdel,
  listProtokollsdel,
  saveJustering,
  saveUnderskrift,
} from '../../db/repositories/protokollsdel.ts';
import type { WriteTx } from '../../db/tx.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { ownParagrafer } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import type { Protokollsdel } from '../../shared/domain/protokollsdel.ts';
import { medAndringar } from '../../shared/rules/protokollstext/andringar.ts';
import { paragrafblock } from '../../shared/rules/protokollstext/block.ts';
import { protokollslage } from '../../shared/rules/protokollstext/lage-av-register.ts';
import { styckestext } from '../../shared/rules/protokollstext/lage.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/** The parts of a meeting's minutes, in the order they were made. */
export function listProtokollsdelar(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'protokollsdel.list'>,
): Promise<Output<'protokollsdel.list'>> {
  return context.register.read((tx) => listProtokollsdel(tx, sammantradeId));
}

/** Who approves, where and when. Throws `Conflict`, `part_locked`, `part_signed`. */
export function storeJustering(
  context: ServiceContext,
  { id, version, data }: ParsedInput<'protokollsdel.save'>,
): Promise<Output<'protokollsdel.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getProtokollsdel(tx, id);
    const { justerare } = data;
    if (new Set(justerare).size < justerare.length) {
      throw ruleViolated('person_twice', ['data', 'justerare']);
    }
    const gone = fore.justering.justerare.filter((one) => !justerare.includes(one));
    const signed = fore.justering.underskrifter.some(({ personId }) => gone.includes(personId));
    if (signed) throw ruleViolated('part_signed', ['data', 'justerare']);
    const efter = await saveJustering(tx, fore, version, data);
    return tellDel(tx, 'protokollsdel.sparad', fore, efter);
  });
}

/**
 * Hands a part over for approval, and remembers what the approvers are shown; taken back, it loses
 * its signatures. Throws `paragraf_open`, `justerare_missing`, `delsteg_missing`.
 */
export function setForApproval(
  context: ServiceContext,
  { id, version, forJustering }: ParsedInput<'protokollsdel.setForApproval'>,
): Promise<Output<'protokollsdel.setForApproval'>> {
  return context.register.write(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    const { del: fore } = kalla;
    const status = forJustering ? 'for_justering' : 'utkast';
    if (fore.status === status) throw ruleViolated('delsteg_missing');
    if (forJustering) await showApprovers(tx, kalla);
    else await deleteUnderskrifter(tx, id);
    const efter = await changeDelstatus(tx, fore, version, { status });
    return tellDel(tx, 'protokollsdel.for_justering', fore, efter);
  });
}

async function showApprovers(tx: WriteTx, kalla: Protokollskalla): Promise<void> {
  const own = ownParagrafer(kalla);
  if (own.length === 0 || own.some(({ status }) => status === 'oppen')) {
    throw ruleViolated('paragraf_open');
  }
  if (kalla.del.justering.justerare.length === 0) throw ruleViolated('justerare_missing');
  await insertKorrektur(tx, kalla.del.id, proofOf(kalla));
}

/** The paragraphs of the part's §§ as they read now. */
function proofOf(kalla: Protokollskalla): Korrekturstycke[] {
  const lageOf = protokollslage(kalla);
  return ownParagrafer(kalla).flatMap((paragraf) =>
    medAndringar(paragrafblock(lageOf(paragraf)), paragraf.andringar)
      .flatMap(({ stycken }) => stycken)
      .map((one) => ({ paragrafId: paragraf.id, nyckel: one.nyckel, text: styckestext(one) })),
  );
}

/**
 * Somebody has signed what they were shown, or hasn't after all. Throws `not_for_approval`,
 * `not_approver`, `day_in_future`, `before_meeting`.
 */
export function signProtokollsdel(
  context: ServiceContext,
  { id, version, personId, underskrift }: ParsedInput<'protokollsdel.sign'>,
): Promise<Output<'protokollsdel.sign'>> {
  return context.register.write(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    const { del: fore } = kalla;
    if (fore.status !== 'for_justering') throw ruleViolated('not_for_approval');
    const may = [
      ...fore.justering.justerare,
      ...ownParagrafer(kalla).map(({ ordforandeId }) => ordforandeId),
      kalla.sammantrade.sekreterareId,
    ];
    if (!may.includes(personId)) throw ruleViolated('not_approver', ['personId']);
    if (underskrift !== null) assertDay(context, underskrift.datum, kalla.datum);
    const satt = underskrift === null ? null : { personId, ...underskrift };
    const efter = await saveUnderskrift(tx, fore, version, { personId, underskrift: satt });
    return tellDel(tx, 'protokollsdel.undertecknad', fore, efter);
  });
}

function assertDay(context: ServiceContext, datum: string, meeting: string): void {
  const path = ['underskrift', 'datum'];
  if (datum > today(context)) throw ruleViolated('day_in_future', path);
  if (datum < meeting) throw ruleViolated('before_meeting', path);
}

/** Says in the log what became of a part. */
export async function tellDel(
  tx: WriteTx,
  handelse: Extract<Logghandelse, `protokollsdel.${string}`>,
  fore: Protokollsdel,
  efter: Protokollsdel,
): Promise<Protokollsdel> {
  const told = { objektId: efter.id, arendeId: null };
  await tx.log({ handelse, ...told, ...logChanges(fore, efter) });
  return efter;
}
