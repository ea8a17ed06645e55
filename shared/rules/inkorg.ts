import { addDays } from '../domain/kalender.ts';
import type { Post } from '../domain/post.ts';
import { arbetsdagarBetween } from './arbetsdagar.ts';

/** Working days that something may lie unregistered: "så snart de har kommit in" (OSL 5 kap. 1 §). */
const ALLOWED_DAYS = 1;

/** K05: whether something that came in still waits after more than one working day. */
export function isForsenad(post: Pick<Post, 'inkommenDatum' | 'status'>, today: string): boolean {
  return post.status === 'vantar' && waitedTooLong(post.inkommenDatum, today);
}

/** The last day that something may have come in to be overdue today; all before it are too. */
export function lastForsenadDag(today: string): string {
  let dag = today;
  while (!waitedTooLong(dag, today)) dag = addDays(dag, -1);
  return dag;
}

/** The last day that something which came in one day may be registered (OSL 5 kap. 1 §). */
export function sistaRegistreringsdag(inkommenDatum: string): string {
  let dag = inkommenDatum;
  while (!waitedTooLong(inkommenDatum, addDays(dag, 1))) dag = addDays(dag, 1);
  return dag;
}

function waitedTooLong(inkommenDatum: string, today: string): boolean {
  return arbetsdagarBetween(inkommenDatum, today) > ALLOWED_DAYS;
}
