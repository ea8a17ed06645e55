import type { Mottagare, Mottagarforslag } from '../domain/sandlista.ts';

/** Whether two rows mean the same recipient: the same of the register, or the same name outside it. */
export function isSameMottagare(one: Mottagare, other: Mottagare): boolean {
  if (refOf(one) !== null || refOf(other) !== null) return refOf(one) === refOf(other);
  return foldMottagare(one.mottagare) === foldMottagare(other.mottagare);
}

/** Who a row is in the register; null for a name alone. */
export function refOf(one: Mottagare): string | null {
  return one.organId ?? one.personId ?? one.kontaktId;
}

/** A name as it is compared: case and spaces don't tell recipients apart. */
export function foldMottagare(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The required recipients that a list lacks. */
export function missingMottagare(
  chosen: readonly Mottagare[],
  derived: readonly Mottagarforslag[],
): Mottagarforslag[] {
  return derived.filter((one) => one.kravs && !chosen.some((post) => isSameMottagare(post, one)));
}

/** The chosen recipients that nothing in the decision calls for: the other way of the comparison. */
export function unaskedMottagare<Row extends Mottagare>(
  chosen: readonly Row[],
  derived: readonly Mottagarforslag[],
): Row[] {
  return chosen.filter((post) => !derived.some((one) => isSameMottagare(post, one)));
}
