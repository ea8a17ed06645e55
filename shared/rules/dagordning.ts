import { Dagordningsgrupp } from '../domain/dagordning.ts';
import type { Dagordningspunkt } from '../domain/dagordning.ts';
import type { DagordningspunktId } from '../domain/id.ts';

type Item = Pick<Dagordningspunkt, 'id' | 'grupp' | 'nummer' | 'utgar' | 'tillkommande'>;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Puts an item in a group, before another one there, or last in it when that is null or isn't
 * there. Groups come in the order they are called, and an item that isn't moved keeps its place.
 */
export function placed<I extends Item>(
  items: readonly I[],
  id: DagordningspunktId,
  { grupp, foreId }: { grupp: Dagordningsgrupp; foreId: DagordningspunktId | null },
): I[] {
  const moved = items.flatMap((one) => (one.id === id ? [{ ...one, grupp }] : []));
  const rest = items.filter((one) => one.id !== id);
  return Dagordningsgrupp.options.flatMap((name) => {
    const members = rest.filter((one) => one.grupp === name);
    if (name !== grupp) return members;
    const at = members.findIndex((one) => one.id === foreId);
    return at < 0 ? [...members, ...moved] : members.toSpliced(at, 0, ...moved);
  });
}

/** The items as they are called: "1", "2" and on, but for those that were struck before. */
export function called<I extends Item>(items: readonly I[]): I[] {
  let last = 0;
  return items.map((one) => {
    if (one.utgar) return { ...one, nummer: '', tillkommande: false };
    last += 1;
    return { ...one, nummer: String(last), tillkommande: false };
  });
}

/** The items as they were before they were called. */
export function uncalled<I extends Item>(items: readonly I[]): I[] {
  return items.map((one) => ({ ...one, nummer: '', tillkommande: false }));
}

/**
 * The number of an item that comes when the others have theirs: the next whole number for one that
 * is last, and otherwise that of the item it follows with a letter, "6 A". `before` and `after` are
 * the numbers of the called items around it, in order.
 */
export function tillkommandeNummer(before: readonly string[], after: readonly string[]): string {
  const whole = (nummer: string) => Number.parseInt(nummer, 10);
  if (after.length === 0) return String(Math.max(0, ...before.map(whole)) + 1);
  const follows = before.at(-1);
  const base = follows === undefined ? 0 : whole(follows);
  const taken = new Set([...before, ...after]);
  const letter = [...LETTERS].find((one) => !taken.has(`${String(base)} ${one}`));
  return `${String(base)} ${letter ?? 'Z'}`;
}
