import { Dagordningsgrupp } from '../domain/dagordning.ts';
import type { Dagordningspunkt } from '../domain/dagordning.ts';
import type { DagordningspunktId } from '../domain/id.ts';

type Item = Pick<Dagordningspunkt, 'id' | 'grupp' | 'nummer' | 'utgar' | 'tillkommande'>;

const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

/** Where an item stands: in which group, and before which item there; null for last. */
export interface Plats {
  readonly grupp: Dagordningsgrupp;
  readonly foreId: DagordningspunktId | null;
}

/**
 * Puts an item in a group, before another one there, or last in it when that is null or isn't
 * there. Groups come in the order they are called, and an item that isn't moved keeps its place.
 */
export function placed<I extends Item>(
  items: readonly I[],
  id: DagordningspunktId,
  { grupp, foreId }: Plats,
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

/**
 * The place one step up or down from where an item stands, also past the end of its group into the
 * one beside it; null at the very top and bottom. `items` are in the order of the agenda.
 */
export function stepped(
  items: readonly Item[],
  id: DagordningspunktId,
  step: 1 | -1,
): Plats | null {
  const own = items.find((one) => one.id === id);
  if (!own) return null;
  const inGroup = (grupp: Dagordningsgrupp) => items.filter((one) => one.grupp === grupp);
  const members = inGroup(own.grupp);
  const to = members.indexOf(own) + step;
  if (to >= 0 && to < members.length) {
    const foreId = members[step === 1 ? to + 1 : to]?.id ?? null;
    return { grupp: own.grupp, foreId };
  }
  const groups = Dagordningsgrupp.options;
  const grupp = groups[groups.indexOf(own.grupp) + step];
  if (grupp === undefined) return null;
  return { grupp, foreId: step === 1 ? (inGroup(grupp)[0]?.id ?? null) : null };
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
  const letter = LETTERS.find((one) => !taken.has(`${String(base)} ${one}`));
  return `${String(base)} ${letter ?? 'Z'}`;
}
