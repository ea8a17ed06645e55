import { getFordelning, saveFordelning, setBilaga } from '../../db/repositories/fordelning.ts';
import { listOrgan } from '../../db/repositories/organ.ts';
import {
  getTjansteskrivelse,
  listTjansteskrivelse,
  saveTjansteskrivelse,
} from '../../db/repositories/tjansteskrivelse.ts';
import { logChanges } from '../../db/log-changes.ts';
import type { WriteTx } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { Fordelning } from '../../shared/domain/fordelning.ts';
import type { ArendeId } from '../../shared/domain/id.ts';
import { BeslutspunktId } from '../../shared/domain/id.ts';
import { fordelningViolations } from '../../shared/rules/fordelning-regler.ts';
import { generatedPunkter } from '../../shared/rules/punkttexter.ts';
import { adoptPunkter, syncPunkter } from '../../shared/rules/punktlista.ts';
import type { ServiceContext } from './context.ts';

/** The ledger of a case, or null while it has none. */
export function findFordelning(
  context: ServiceContext,
  { arendeId }: ParsedInput<'fordelning.get'>,
) {
  return context.register.read((tx) => getFordelning(tx, arendeId));
}

/**
 * Stores the ledger and brings the points of the case's open papers in step with it.
 * Throws RuleViolated at the field for grants above request or frame.
 */
export function storeFordelning(
  context: ServiceContext,
  { arendeId, version, data }: ParsedInput<'fordelning.save'>,
): Promise<Fordelning> {
  const violations = fordelningViolations(data);
  if (violations.length > 0) {
    const under = violations.map((one) => ({ ...one, path: ['data', ...one.path] }));
    throw new CallError('RuleViolated', under);
  }
  return context.register.write(async (tx) => {
    const fore = await getFordelning(tx, arendeId);
    const efter = await saveFordelning(tx, arendeId, version, data);
    await syncOpenPapers(context, tx, arendeId, efter);
    const changes = logChanges(fore, efter);
    await tx.log({ handelse: 'fordelning.sparad', objektId: efter.id, arendeId, ...changes });
    return efter;
  });
}

/** Whether the allocation goes with the case's paper as an appendix. Throws `NotFound`, `locked`. */
export function storeBilaga(
  { register }: ServiceContext,
  { arendeId, bilaga }: ParsedInput<'fordelning.setAppendix'>,
): Promise<Fordelning> {
  return register.write(async (tx) => {
    const efter = await setBilaga(tx, arendeId, bilaga);
    const row = { handelse: 'fordelning.bilaga', objektId: efter.id, arendeId } as const;
    await tx.log({ ...row, fore: { bilaga: !bilaga }, efter: { bilaga } });
    return efter;
  });
}

/** Brings the points of the case's open papers in step with its ledger. */
export async function syncOpenPapers(
  context: ServiceContext,
  tx: WriteTx,
  arendeId: ArendeId,
  fordelning: Fordelning,
): Promise<void> {
  const organ = await listOrgan(tx);
  const open = (await listTjansteskrivelse(tx, arendeId)).filter((paper) => !paper.last);
  for (const { id } of open) {
    const paper = await getTjansteskrivelse(tx, id);
    const generated = generatedPunkter({ fordelning, organ, paper });
    const punkter = syncPunkter(
      adoptPunkter(paper.punkter, generated),
      generated.map(({ nyckel }) => nyckel),
      () => BeslutspunktId.parse(context.newId()),
    );
    if (JSON.stringify(punkter) === JSON.stringify(paper.punkter)) continue;
    const efter = await saveTjansteskrivelse(tx, id, paper.version, { ...paper, punkter });
    const changes = logChanges(paper, efter);
    await tx.log({ handelse: 'tjansteskrivelse.sparad', objektId: id, arendeId, ...changes });
  }
}
