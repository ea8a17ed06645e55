import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import { inserted, moved, without } from '../../lib/lists.ts';
import { emptyPunkt } from './punkter-edits.ts';

type Punkter = readonly PunktData[];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** How a sub-point is numbered, counted from 0: "a)". */
export function letterOf(sub: number): string {
  return `${LETTERS[sub] ?? ''})`;
}

function withParts(
  punkter: Punkter,
  index: number,
  change: (delpunkter: readonly string[]) => string[],
): PunktData[] {
  return punkter.map((punkt, at) =>
    at === index ? { ...punkt, delpunkter: change(punkt.delpunkter) } : punkt,
  );
}

/** A new, empty sub-point after the one at a place; after -1 it is the first. */
export function subAdded(punkter: Punkter, index: number, after: number): PunktData[] {
  return withParts(punkter, index, (parts) =>
    parts.length < LETTERS.length ? inserted(parts, after + 1, '') : [...parts],
  );
}

/** The sub-point with a new wording. */
export function subReworded(
  punkter: Punkter,
  index: number,
  sub: number,
  text: string,
): PunktData[] {
  return withParts(punkter, index, (parts) => parts.with(sub, text));
}

export function subRemoved(punkter: Punkter, index: number, sub: number): PunktData[] {
  return withParts(punkter, index, (parts) => without(parts, sub));
}

export function subMoved(punkter: Punkter, index: number, sub: number, step: 1 | -1): PunktData[] {
  return withParts(punkter, index, (parts) => moved(parts, sub, step));
}

/** The nearest point above that is printed; null for the first. */
function pointAbove(punkter: Punkter, index: number): number | null {
  const above = punkter.slice(0, index).findLastIndex(({ utgar }) => !utgar);
  return above === -1 ? null : above;
}

/** A free point without sub-points of its own becomes the last one of the point above it. */
export function indented(
  punkter: Punkter,
  index: number,
): { readonly punkter: PunktData[]; readonly index: number; readonly sub: number } | null {
  const punkt = punkter[index];
  const above = pointAbove(punkter, index);
  if (above === null || punkt?.nyckel !== null || punkt.delpunkter.length > 0) return null;
  const sub = punkter[above]?.delpunkter.length ?? 0;
  if (sub >= LETTERS.length) return null;
  const joined = withParts(punkter, above, (parts) => [...parts, punkt.egenText ?? '']);
  return { punkter: without(joined, index), index: above, sub };
}

/** A sub-point becomes a point of its own after the one it stood under. */
export function outdented(punkter: Punkter, index: number, sub: number): PunktData[] {
  const egenText = punkter[index]?.delpunkter[sub] ?? '';
  return inserted(subRemoved(punkter, index, sub), index + 1, { ...emptyPunkt(), egenText });
}
