import { ruleViolated } from '../../shared/contract/errors.ts';

/** Throws `merged` for one that was merged into another: what it was called then stands. */
export function checkUnmerged(row: { sammanslagenMed: string | null }): void {
  if (row.sammanslagenMed !== null) throw ruleViolated('merged');
}
