import { listBeslut } from '../../db/repositories/beslut.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { listProtokollsavsteg } from '../../db/repositories/protokollsavsteg.ts';
import { changeDelstatus } from '../../db/repositories/protokollsdel.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { stopsApproval } from '../../shared/checks/checks.ts';
import type { Finding } from '../../shared/checks/checks.ts';
import { checkParagraf } from '../../shared/checks/protokoll.ts';
import { checkProtokollsdel } from '../../shared/checks/protokollsdel.ts';
import { avstegFor } from '../../shared/checks/anchor.ts';
import { protokollsankare } from '../../shared/checks/protokollsankare.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import { ownParagrafer } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { BeslutData } from '../../shared/domain/beslut.ts';
import type { ProtokollsdelId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import { fullName } from '../../shared/domain/person.ts';
import type { Protokollsdel } from '../../shared/domain/protokollsdel.ts';
import { beslutViolations } from '../../shared/rules/beslut.ts';
import { beslutOfParagraf } from '../../shared/rules/beslut-av-paragraf.ts';
import { saknadeUnderskrifter } from '../../shared/rules/underskrifter.ts';
import { decide } from './beslut.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readUnderlagOf } from './paragraf.ts';
import { readPaperFacts } from './paper-facts.ts';
import { tellDel } from './protokollsdel.ts';
import { readProtokollskalla } from './protokollskalla.ts';

/**
 * What a part is approved from, as it is read. Throws `Conflict`, `delsteg_missing`,
 * `paragraf_open`, `signature_missing`, and RuleViolated with what the checks of its §§ stop.
 */
export function gatherApproval(
  context: ServiceContext,
  id: ProtokollsdelId,
  version: number,
): Promise<Protokollskalla> {
  return context.register.read(async (tx) => {
    const kalla = await readProtokollskalla(tx, id);
    if (kalla.del.version !== version) throw new CallError('Conflict');
    assertReady(kalla);
    const ofDel = await delViolations(tx, context, kalla);
    const violations = [...(await checkViolations(tx, kalla)), ...ofDel];
    if (violations.length > 0) throw new CallError('RuleViolated', violations);
    return kalla;
  });
}

function assertReady(kalla: Protokollskalla): void {
  const own = ownParagrafer(kalla);
  if (kalla.del.status !== 'for_justering') throw ruleViolated('delsteg_missing');
  if (own.some((one) => one.status === 'oppen')) throw ruleViolated('paragraf_open');
  if (saknadeUnderskrifter(kalla.del, own).length > 0) throw ruleViolated('signature_missing');
}

/** What the checks of gate J stop, each at its §. */
async function checkViolations(tx: ReadTx, kalla: Protokollskalla): Promise<Violation[]> {
  const underlagOf = await readUnderlagOf(tx, kalla.sammantrade);
  const letStand = await listProtokollsavsteg(tx, kalla.del.id);
  return ownParagrafer(kalla).flatMap((paragraf) =>
    checkParagraf(underlagOf(paragraf))
      .filter(stopsApproval)
      .filter((found) => avstegFor(letStand, protokollsankare(found, paragraf.id)) === null)
      .map(({ id: rule, field, details }) => ({
        ...{ path: ['paragraf', paragraf.id, field], rule },
        params: { ...named(kalla, details), nr: paragraf.nr },
      })),
  );
}

/** What the checks of the part as a whole stop: K62. */
async function delViolations(
  tx: ReadTx,
  context: ServiceContext,
  kalla: Protokollskalla,
): Promise<Violation[]> {
  const letStand = await listProtokollsavsteg(tx, kalla.del.id);
  const underlag = { ...kalla, sammantradesdag: kalla.datum, idag: today(context) };
  return checkProtokollsdel(underlag)
    .filter((found) => found.gate === 'J' && stopsApproval(found))
    .filter((found) => avstegFor(letStand, protokollsankare(found, null)) === null)
    .map(({ id: rule, field, details }) => ({
      ...{ path: ['protokollsdel', field], rule },
      params: named(kalla, details),
    }));
}

/** The facts of a finding with a person by name. */
export function named(
  { personer }: Protokollskalla,
  details: Finding['details'],
): Finding['details'] {
  const person = personer.find(({ id }) => id === details['person']);
  return person === undefined ? details : { ...details, person: fullName(person) };
}

/**
 * Locks a part under its PDF, and writes the decisions of its §§ in their cases. Throws `Conflict`
 * when anything it was typeset from has changed since, and what the database judges of the whole.
 */
export function storeApproval(
  context: ServiceContext,
  kalla: Protokollskalla,
  pdf: StoredFil,
): Promise<Protokollsdel> {
  return context.register.write(async (tx) => {
    const now = await readProtokollskalla(tx, kalla.del.id);
    if (stateOf(now) !== stateOf(kalla)) throw new CallError('Conflict');
    await ensureFil(tx, pdf);
    const { del: fore } = now;
    const days = fore.justering.underskrifter.map(({ datum }) => datum).sort();
    const efter = await changeDelstatus(tx, fore, fore.version, {
      ...{ status: 'justerad', sha256: pdf.sha256, justerad: days.at(-1) ?? now.datum },
    });
    for (const paragraf of ownParagrafer(now)) await recordInCase(tx, context, now, paragraf);
    return tellDel(tx, 'protokollsdel.justerad', fore, efter);
  });
}

/** Changes with everything that is printed of the meeting. */
function stateOf({ sammantrade, del, paragrafer, narvaro }: Protokollskalla): string {
  const versions = paragrafer.map(({ id, version }) => [id, version]);
  return JSON.stringify([sammantrade.version, del.version, versions, narvaro]);
}

/**
 * What was decided comes to stand on the case. Minutes that are approved can't be stopped by its
 * ledger: what disagrees with that is left to be registered by hand.
 */
async function recordInCase(
  tx: WriteTx,
  context: ServiceContext,
  { organId, datum }: Protokollskalla,
  paragraf: Paragraf,
): Promise<void> {
  if (paragraf.status !== 'beslutad' || paragraf.dagordningspunktId === null) return;
  const { tjansteskrivelseId, arendeId } = await getDagordningspunkt(
    tx,
    paragraf.dagordningspunktId,
  );
  if (tjansteskrivelseId === null || arendeId === null) return;
  const known = await listBeslut(tx, arendeId);
  if (known.some((one) => one.tjansteskrivelseId === tjansteskrivelseId)) return;
  const facts = await readPaperFacts(tx, tjansteskrivelseId);
  const data: BeslutData = {
    ...{ tjansteskrivelseId, organId, datum, paragraf: paragraf.nr, avsteg: [] },
    ...beslutOfParagraf(facts, paragraf),
  };
  if (beslutViolations(facts, data).length > 0) return;
  await decide(tx, context, facts, data);
}
