import {
  faststallSandlista,
  getSandlista,
  getSandlistaByPaper,
  getSandlistaByParagraf,
  insertSandlista,
  saveSandlista,
  stateJusterad,
} from '../../db/repositories/sandlista.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import { arendeOfSandlista } from '../../db/repositories/expediering.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { ParagrafId, SandlistaId } from '../../shared/domain/id.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import type { Mottagarforslag, Sandlista } from '../../shared/domain/sandlista.ts';
import { postOf, saknadeMottagare } from '../../shared/rules/sandlistepost.ts';
import { reopenServed } from './arendestatus.ts';
import { today } from './context.ts';
import type { ServiceContext } from './context.ts';
import { forslagOfParagraf, readMottagarforslag } from './sandforslag.ts';

/** The list of a paper with what the decision suggests. Throws `NotFound`. */
export function findSandlista(
  context: ServiceContext,
  { tjansteskrivelseId }: ParsedInput<'sandlista.get'>,
): Promise<Sandlista> {
  return context.register.read(async (tx) => {
    const stored = await getSandlistaByPaper(tx, tjansteskrivelseId);
    if (!stored) throw new CallError('NotFound');
    return withForslag(tx, stored);
  });
}

/** The list that tells of a §: its own, or that of the paper it decides. Null while it has none. */
export function findSandlistaOfParagraf(
  context: ServiceContext,
  { paragrafId }: ParsedInput<'sandlista.getOfParagraf'>,
): Promise<Sandlista | null> {
  return context.register.read(async (tx) => {
    const stored = await getSandlistaByParagraf(tx, paragrafId);
    return stored && withForslag(tx, stored);
  });
}

/**
 * The list that tells of a §, made now when it has none: with everyone who must be told, and whom
 * the minutes print. Throws `NotFound`, `list_of_paper`.
 */
export function openSandlistaOfParagraf(
  context: ServiceContext,
  { paragrafId }: ParsedInput<'sandlista.openOfParagraf'>,
): Promise<Sandlista> {
  return context.register.write(async (tx) => {
    const known = await getSandlistaByParagraf(tx, paragrafId);
    return withForslag(tx, known ?? (await openOwn(tx, context, paragrafId)));
  });
}

async function openOwn(
  tx: WriteTx,
  { newId }: ServiceContext,
  paragrafId: ParagrafId,
): Promise<StoredSandlista> {
  const forslag = await forslagOfParagraf(tx, paragrafId);
  const begun = forslag.filter(
    ({ skal, orsak: { kod } }) => skal !== 'kannedom' || kod === 'protokollets',
  );
  const poster = begun.map((one) => postOf(one, newId));
  const efter = await insertSandlista(
    tx,
    { tjansteskrivelseId: null, paragrafId },
    { poster, avsteg: [] },
  );
  const arendeId = await arendeOfSandlista(tx, efter.id);
  if (arendeId !== null) await reopenServed(tx, arendeId);
  await tx.log({ handelse: 'sandlista.skapad', objektId: efter.id, arendeId, fore: null, efter });
  return efter;
}

/**
 * Stores the list as written. A case that had been sent everywhere goes back when somebody is
 * added. Throws `NotFound`, `Conflict`, or RuleViolated `mottagare_saknas`, `post_sent`.
 */
export function storeSandlista(
  context: ServiceContext,
  { sandlistaId, version, data }: ParsedInput<'sandlista.save'>,
): Promise<Sandlista> {
  return change(context, sandlistaId, 'sandlista.sparad', async (tx, fore) => {
    const known = new Set(fore.poster.map(({ id }) => id));
    const arendeId = await arendeOfSandlista(tx, sandlistaId);
    if (arendeId !== null && data.poster.some(({ id }) => !known.has(id)))
      await reopenServed(tx, arendeId);
    return saveSandlista(tx, sandlistaId, version, data);
  });
}

/** Settles the list. Throws RuleViolated naming each required recipient that is missing. */
export function settleSandlista(
  context: ServiceContext,
  { sandlistaId, version }: ParsedInput<'sandlista.faststall'>,
): Promise<Sandlista> {
  return change(context, sandlistaId, 'sandlista.faststalld', (tx, fore) =>
    settle(tx, { ...fore, version }),
  );
}

/** Settles a list inside a write that does more, and leaves the log to it. */
export async function settle(tx: WriteTx, list: StoredSandlista): Promise<StoredSandlista> {
  const missing = saknadeMottagare(list, await readMottagarforslag(tx, list));
  if (missing.length > 0) throw new CallError('RuleViolated', missing.map(asViolation));
  return faststallSandlista(tx, list.id, list.version);
}

/**
 * States when a decision was approved that no meeting in the register took. Throws `day_in_future`,
 * `approval_follows_part`, `approval_before_decision`, `post_sent`, `Conflict`.
 */
export function stateApproval(
  context: ServiceContext,
  { sandlistaId, version, justerad }: ParsedInput<'sandlista.stateApproval'>,
): Promise<Sandlista> {
  if (justerad !== null && justerad > today(context))
    throw ruleViolated('day_in_future', ['justerad']);
  return change(context, sandlistaId, 'sandlista.justerad', (tx) =>
    stateJusterad(tx, sandlistaId, version, justerad),
  );
}

/** Notes in the log that the sheet went to the printer. */
export function logPrinted(context: ServiceContext, sandlistaId: SandlistaId): Promise<Sandlista> {
  return change(context, sandlistaId, 'sandlista.utskriven', (_tx, fore) => Promise.resolve(fore));
}

function change(
  context: ServiceContext,
  id: SandlistaId,
  handelse: Logghandelse,
  work: (tx: WriteTx, fore: StoredSandlista) => Promise<StoredSandlista>,
): Promise<Sandlista> {
  return context.register.write(async (tx) => {
    const fore = await getSandlista(tx, id);
    const efter = await work(tx, fore);
    const arendeId = await arendeOfSandlista(tx, id);
    const isWritten = handelse === 'sandlista.sparad' || handelse === 'sandlista.justerad';
    const told = isWritten ? logChanges(fore, efter) : { fore, efter };
    await tx.log({ handelse, objektId: id, arendeId, ...told });
    return withForslag(tx, efter);
  });
}

/** A stored list with what its decision suggests. */
export async function withForslag(tx: ReadTx, stored: StoredSandlista): Promise<Sandlista> {
  return { ...stored, forslag: await readMottagarforslag(tx, stored) };
}

function asViolation(forslag: Mottagarforslag) {
  const params = { mottagare: forslag.mottagare, skal: forslag.skal };
  return { path: ['poster'], rule: 'mottagare_saknas', params };
}
