import type { OrganId } from '../domain/id.ts';
import type { KlassData, Klassplan } from '../domain/klassplan.ts';

/**
 * The code of the nearest class above each code: up to a full stop in dotted plans ("1.7.1" under
 * "1.7"), up to a shorter run of signs in old ones ("316" under "31"). A code without one is left
 * out.
 */
export function parentCodes(codes: readonly string[]): Map<string, string> {
  const known = new Set(codes);
  const isDotted = codes.some((code) => code.includes('.'));
  const above = isDotted
    ? (code: string) => code.slice(0, Math.max(0, code.lastIndexOf('.')))
    : shorter;
  const parents = new Map<string, string>();
  for (const code of codes) {
    let parent = above(code);
    while (parent !== '' && !known.has(parent)) parent = above(parent);
    if (parent !== '') parents.set(code, parent);
  }
  return parents;
}

/** Orders codes as people do, each run of digits by its number: 1.2 before 1.10. */
export function compareCodes(a: string, b: string): number {
  const [left, right] = [sortedBy(a), sortedBy(b)];
  return left < right ? -1 : Number(left > right);
}

/** The plan that a body classes by on a day, if it has one. */
export function planOn(
  plans: readonly Klassplan[],
  organId: OrganId,
  dag: string,
): Klassplan | undefined {
  return plans.find(
    (plan) =>
      plan.organId === organId &&
      plan.giltigFran <= dag &&
      (plan.giltigTill === null || plan.giltigTill >= dag),
  );
}

/** A class with the classes under it, in the order of their codes. */
export interface KlassGren {
  readonly klass: KlassData;
  readonly grenar: readonly KlassGren[];
}

/** The classes of a plan as a tree. */
export function klassTree(klasser: readonly KlassData[]): KlassGren[] {
  const parents = parentCodes(klasser.map(({ kod }) => kod));
  const byParent = Map.groupBy(
    klasser.toSorted((a, b) => compareCodes(a.kod, b.kod)),
    ({ kod }) => parents.get(kod),
  );
  const under = (parent: string | undefined): KlassGren[] =>
    (byParent.get(parent) ?? []).map((klass) => ({ klass, grenar: under(klass.kod) }));
  return under(undefined);
}

function shorter(code: string): string {
  return code.slice(0, -1);
}

function sortedBy(code: string): string {
  return code
    .split('.')
    .map((part) => part.padStart(10, '0'))
    .join('.');
}
