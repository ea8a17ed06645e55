import {
  faststallSandlista,
  getSandlista,
  getSandlistaByPaper,
  saveSandlista,
} from '../../db/repositories/sandlista.ts';
import type { StoredSandlista } from '../../db/repositories/sandlista.ts';
import { getTjansteskrivelse } from '../../db/repositories/tjansteskrivelse.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { ReadTx, WriteTx } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { SandlistaId } from '../../shared/domain/id.ts';
import type { Logghandelse } from '../../shared/domain/logg.ts';
import type { Mottagarforslag, Sandlista } from '../../shared/domain/sandlista.ts';
import { mottagarforslag, saknadeMottagare } from '../../shared/rules/sandlistepost.ts';
import type { ServiceContext } from './context.ts';
import { readBeslutOf, readPaperFacts } from './paper-facts.ts';

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

/** Stores the list as written. Throws `NotFound`, `Conflict`, or RuleViolated `mottagare_saknas`. */
export function storeSandlista(
  context: ServiceContext,
  { sandlistaId, version, data }: ParsedInput<'sandlista.save'>,
): Promise<Sandlista> {
  return change(context, sandlistaId, 'sandlista.sparad', (tx) =>
    saveSandlista(tx, sandlistaId, version, data),
  );
}

/** Settles the list. Throws RuleViolated naming each required recipient that is missing. */
export function settleSandlista(
  context: ServiceContext,
  { sandlistaId, version }: ParsedInput<'sandlista.faststall'>,
): Promise<Sandlista> {
  return change(context, sandlistaId, 'sandlista.faststalld', async (tx, fore) => {
    const missing = saknadeMottagare(fore, await forslagOf(tx, fore));
    if (missing.length > 0) throw new CallError('RuleViolated', missing.map(asViolation));
    return faststallSandlista(tx, sandlistaId, version);
  });
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
    const { arendeId } = await getTjansteskrivelse(tx, efter.tjansteskrivelseId);
    const told = handelse === 'sandlista.sparad' ? logChanges(fore, efter) : { fore, efter };
    await tx.log({ handelse, objektId: id, arendeId, ...told });
    return withForslag(tx, efter);
  });
}

async function withForslag(tx: ReadTx, stored: StoredSandlista): Promise<Sandlista> {
  return { ...stored, forslag: await forslagOf(tx, stored) };
}

async function forslagOf(tx: ReadTx, stored: StoredSandlista): Promise<Mottagarforslag[]> {
  const facts = await readPaperFacts(tx, stored.tjansteskrivelseId);
  return mottagarforslag(facts, await readBeslutOf(tx, stored.tjansteskrivelseId));
}

function asViolation(forslag: Mottagarforslag) {
  const params = { mottagare: forslag.mottagare, skal: forslag.skal };
  return { path: ['poster'], rule: 'mottagare_saknas', params };
}
