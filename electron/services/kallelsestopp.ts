import { listBeslut } from '../../db/repositories/beslut.ts';
import type { ReadTx } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Violation } from '../../shared/contract/errors.ts';
import type { Dagordningspunkt } from '../../shared/domain/dagordning.ts';
import { countStops } from './kontroller.ts';

type Punkt = Pick<Dagordningspunkt, 'rubrik' | 'arendeId' | 'tjansteskrivelseId'>;

/**
 * The agenda freezes with the papers of these items. Throws RuleViolated `paper_stopped` for each
 * item whose paper has a finding that stops (gate K) and that nobody has said why it stands.
 */
export async function assertPapersPass(tx: ReadTx, items: readonly Punkt[]): Promise<void> {
  const violations: Violation[] = [];
  for (const [index, item] of items.entries()) {
    const antal = await stopsOf(tx, item);
    if (antal === 0) continue;
    const params = { antal, rubrik: item.rubrik };
    violations.push({ path: ['dagordning', index], rule: 'paper_stopped', params });
  }
  if (violations.length > 0) throw new CallError('RuleViolated', violations);
}

/** A paper that is decided stands as it is: there is nothing left to stop. */
async function stopsOf(tx: ReadTx, { arendeId, tjansteskrivelseId }: Punkt): Promise<number> {
  if (tjansteskrivelseId === null || arendeId === null) return 0;
  const decided = await listBeslut(tx, arendeId);
  if (decided.some((one) => one.tjansteskrivelseId === tjansteskrivelseId)) return 0;
  return countStops(tx, tjansteskrivelseId);
}
