import type { Expediering, Expedieringslage, Posttillstand } from '../domain/expediering.ts';
import type { SandlistepostId } from '../domain/id.ts';

/** Whether a list may be sent on a day: what it tells of is approved, or a reason is kept (K35). */
export function isApproved(
  { justerad, avsteg }: Pick<Expedieringslage, 'justerad' | 'avsteg'>,
  datum: string,
): boolean {
  return avsteg !== null || (justerad !== null && justerad <= datum);
}

/** What happened last to a recipient's copy; undefined while nothing has. */
export function lastHandelse(
  { handelser }: Pick<Expedieringslage, 'handelser'>,
  postId: SandlistepostId,
): Expediering | undefined {
  return handelser.findLast((one) => one.postId === postId);
}

/** Where a recipient stands. */
export function tillstandOf(
  lage: Pick<Expedieringslage, 'handelser'>,
  postId: SandlistepostId,
): Posttillstand {
  return lastHandelse(lage, postId)?.handelse ?? 'planerad';
}

/** Whether a recipient has yet to be sent what was decided, for the first time or anew. */
export function isWaiting(tillstand: Posttillstand): boolean {
  return tillstand === 'planerad' || tillstand === 'retur';
}
