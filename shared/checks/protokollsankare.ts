import type { Avsteg } from '../domain/avsteg.ts';
import { hash } from './anchor.ts';
import type { Finding } from './checks.ts';

/** What a finding in minutes is about, and a mark of its facts: other facts, another mark. */
export function protokollsankare(
  { id, field, details }: Finding,
  paragrafId: string | null,
): Pick<Avsteg, 'kontroll' | 'ankare' | 'lydelse'> {
  const known = Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    kontroll: id,
    ankare: `${paragrafId ?? 'del'}:${field}`.slice(0, 120),
    lydelse: hash(JSON.stringify([id, known])),
  };
}

/** The reason that lets a finding stand, if there is one. */
export function avstegFor(
  letStand: readonly Avsteg[],
  mark: ReturnType<typeof protokollsankare>,
): Avsteg | null {
  const isSame = (one: Avsteg) =>
    one.kontroll === mark.kontroll && one.ankare === mark.ankare && one.lydelse === mark.lydelse;
  return letStand.find(isSame) ?? null;
}
