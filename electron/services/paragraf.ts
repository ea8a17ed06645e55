import { logChanges } from '../../db/log-changes.ts';
import { getDagordningspunkt } from '../../db/repositories/dagordning.ts';
import { listNarvaro } from '../../db/repositories/narvaro.ts';
import { getOrgan } from '../../db/repositories/organ.ts';
import {
  changeParagrafstatus,
  getParagraf,
  insertParagraf,
  listParagraf,
  sammantradeOf,
  saveParagraf,
} from '../../db/repositories/paragraf.ts';
import { getProtokollsdel } from '../../db/repositories/protokollsdel.ts';
import { getProtokollsregler } from '../../db/repositories/protokollsregler.ts';
import { getSammantradesgang } from '../../db/repositories/sammantradesgang.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { checkInnehall } from '../../shared/checks/protokoll.ts';
import type { Protokollsunderlag } from '../../shared/checks/protokoll-underlag.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Paragraf } from '../../shared/domain/paragraf.ts';
import type { Sammantradesgang } from '../../shared/domain/sammantradets-gang.ts';
import { medStatus } from '../../shared/rules/paragrafstatus.ts';
import { isSigned } from '../../shared/rules/underskrifter.ts';
import type { ServiceContext } from './context.ts';
import { beginParagraf, readUpptaget } from './paragraf-borjan.ts';
import { readNextNumber } from './paragrafnummer.ts';
import { draftDel } from './protokollsdel-delning.ts';

/** The §§ of a meeting, by number. */
export function listParagrafer(
  context: ServiceContext,
  { sammantradeId }: ParsedInput<'paragraf.list'>,
): Promise<Output<'paragraf.list'>> {
  return context.register.read((tx) => listParagraf(tx, sammantradeId));
}

/**
 * Takes up an item: the next number is given, in the part for its kind. Throws `meeting_not_open`,
 * `number_missing`, `item_struck`, `already_exists`.
 */
export function openParagraf(
  context: ServiceContext,
  { sammantradeId, ...vad }: ParsedInput<'paragraf.open'>,
): Promise<Output<'paragraf.open'>> {
  return context.register.write(async (tx) => {
    const mote = await getSammantradesgang(tx, sammantradeId);
    if (mote.status !== 'pagaende') throw ruleViolated('meeting_not_open');
    const { ar, nr } = await readNextNumber(tx, mote);
    if (nr === null) throw ruleViolated('number_missing');
    const upptaget = await readUpptaget(tx, vad);
    const data = await beginParagraf(tx, mote, upptaget, context.newId);
    const { id: protokollsdelId } = await draftDel(tx, sammantradeId, delOf(upptaget));
    const { dagordningspunktId } = vad;
    const place = { sammantradeId, organId: mote.organId, protokollsdelId, dagordningspunktId };
    const efter = await insertParagraf(tx, { ...place, ar, nr, arendeId: upptaget.arendeId }, data);
    await tellParagraf(tx, 'paragraf.oppnad', null, efter);
    return efter;
  });
}

function delOf({ grupp, omedelbarJustering }: Awaited<ReturnType<typeof readUpptaget>>) {
  if (grupp === 'sekretess') return 'sekretess';
  return omedelbarJustering ? 'omedelbar' : 'ordinarie';
}

/** Stores a § whole; a change made since it was read is a Conflict. Throws `part_signed`. */
export function storeParagraf(
  context: ServiceContext,
  { id, version, data }: ParsedInput<'paragraf.save'>,
): Promise<Output<'paragraf.save'>> {
  return context.register.write(async (tx) => {
    const fore = await getParagraf(tx, id);
    await assertUnsigned(tx, fore);
    const efter = await saveParagraf(tx, fore, version, data);
    await tellParagraf(tx, 'paragraf.sparad', fore, efter);
    return efter;
  });
}

/** How a § ended, and with that how it is appealed. A decided one has what minutes must tell (KL 5 kap. 67 §, check K50). */
export function setParagrafstatus(
  context: ServiceContext,
  { id, version, status }: ParsedInput<'paragraf.setStatus'>,
): Promise<Output<'paragraf.setStatus'>> {
  return context.register.write(async (tx) => {
    const fore = await getParagraf(tx, id);
    await assertUnsigned(tx, fore);
    if (status === 'beslutad') await assertInnehall(tx, { ...fore, status });
    const punkt = fore.dagordningspunktId;
    const grupp = punkt === null ? null : (await getDagordningspunkt(tx, punkt)).grupp;
    const efter = await changeParagrafstatus(tx, fore, version, medStatus(fore, status, grupp));
    await tellParagraf(tx, 'paragraf.status', fore, efter);
    return efter;
  });
}

async function tellParagraf(
  tx: WriteTx,
  handelse: 'paragraf.oppnad' | 'paragraf.sparad' | 'paragraf.status',
  fore: Paragraf | null,
  efter: Paragraf,
): Promise<void> {
  const { id: objektId, arendeId } = efter;
  await tx.log({ handelse, objektId, arendeId, ...logChanges(fore, efter) });
}

/** What somebody has signed stays as it is until the signature is taken back. */
export async function assertUnsigned(
  tx: ReadTx,
  { protokollsdelId }: Pick<Paragraf, 'protokollsdelId'>,
): Promise<void> {
  if (isSigned(await getProtokollsdel(tx, protokollsdelId))) throw ruleViolated('part_signed');
}

async function assertInnehall(tx: ReadTx, paragraf: Paragraf): Promise<void> {
  const mote = await getSammantradesgang(tx, await sammantradeOf(tx, paragraf.id));
  const underlagOf = await readUnderlagOf(tx, mote);
  const missing = checkInnehall(underlagOf(paragraf)).map(({ field }) => ({
    path: [field],
    rule: `${field}_missing`,
  }));
  if (missing.length > 0) throw new CallError('RuleViolated', missing);
}

/** What the §§ of a meeting are checked by. */
export async function readUnderlagOf(
  tx: ReadTx,
  { id, organId, tidSlut: slut }: Sammantradesgang,
): Promise<(paragraf: Paragraf) => Protokollsunderlag> {
  const { organtyp } = await getOrgan(tx, organId);
  const { antalLedamoter } = await getProtokollsregler(tx, organId);
  const narvaro = await listNarvaro(tx, id);
  const common = { organtyp, antalLedamoter, narvaro, slut, justerad: null };
  return (data) => ({ ...common, data, nr: data.nr, status: data.status });
}
