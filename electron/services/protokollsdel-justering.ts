import { listBeslut } from '../../db/repositories/beslut.ts';
import { ensureFil } from '../../db/repositories/fil.ts';
import type { StoredFil } from '../../db/repositories/fil.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { changeDelstatus } from '../../db/repositories/protokollsdel.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { stopsApproval } from '../../shared/checks/checks.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { Kontrollfynd } from '../../shared/contract/kontroller.ts';
import { ownParagrafer } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { Protokollskalla } from '../../shared/document/sammantrade/protokoll-av-register.ts';
import type { BeslutData } from '../../shared/domain/beslut.ts';
import type { ProtokollsdelId } from '../../shared/domain/id.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../shared/domain/protokollsdel.ts';
import { beslutViolations } from '../../shared/rules/beslut.ts';
import { beslutOfParagraf } from '../../shared/rules/beslut-av-paragraf.ts';
import { saknadeUnderskrifter } from '../../shared/rules/underskrifter.ts';
import { decide } from './beslut.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { readPaperFacts } from './paper-facts.ts';
import { tellDel } from './protokollsdel.ts';
import { readDelfynd, readParagrafkontroll } from './protokollsfynd.ts';
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
    const violations = [...(await paragrafViolations(tx, kalla)), ...ofDel];
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

/** What the checks of the §§ stop, each at its §. */
async function paragrafViolations(tx: ReadTx, kalla: Protokollskalla): Promise<Violation[]> {
  const kontroll = await readParagrafkontroll(tx, kalla);
  const violations: Violation[] = [];
  for (const paragraf of ownParagrafer(kalla)) {
    const { fynd } = await kontroll(paragraf);
    const stopped = fynd.filter(stops).map(({ id: rule, field, details }) => ({
      ...{ path: ['paragraf', paragraf.id, field], rule },
      params: { ...details, nr: paragraf.nr },
    }));
    violations.push(...stopped);
  }
  return violations;
}

/**
 * What the checks of the part as a whole stop: K62, and how its decisions are appealed (K65), which
 * the notice tells of and nobody can put right once the part is approved.
 */
async function delViolations(
  tx: ReadTx,
  context: ServiceContext,
  kalla: Protokollskalla,
): Promise<Violation[]> {
  return (await readDelfynd(tx, kalla, today(context)))
    .filter(stops)
    .map(({ id: rule, field, details: params }) => ({
      ...{ path: ['protokollsdel', field], rule, params },
    }));
}

function stops(found: Kontrollfynd): boolean {
  return stopsApproval(found) && found.avsteg === null;
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
