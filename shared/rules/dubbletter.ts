import type { Dubblettpar, Dubblettskal, Jamford } from '../domain/dubblett.ts';
import { isOneSlipApart, nameKey } from './namn.ts';

/** In shorter names one letter makes another name: Ada, Ida. */
const SHORTEST_WITH_SLIP = 6;

/**
 * Pairs that are likely the same: equal names when accents, case and the order of words are left
 * aside, the same e-mail, or names one slip apart. Each pair once, with the strongest reason, the
 * lower id first; in the order of the list.
 */
export function findDubbletter(rows: readonly Jamford[]): Dubblettpar[] {
  const keyed = rows.map((row) => ({ row, key: nameKey(row.namn) }));
  const pairs = new Map<string, Dubblettpar>();
  const add = (skal: Dubblettskal) => (one: Keyed, other: Keyed) => {
    const [ena, andra] = one.row.id < other.row.id ? [one.row, other.row] : [other.row, one.row];
    const key = pairKey(ena, andra);
    if (ena.id !== andra.id && !pairs.has(key)) pairs.set(key, { ena, andra, skal });
  };
  const addSlip = add('liknande');
  eachSharing(keyed, ({ key }) => [key], add('namn'));
  eachSharing(keyed, ({ row }) => [row.epost.toLowerCase()], add('epost'));
  eachSharing(keyed, slipKeys, (one, other) => {
    if (isOneSlipApart(one.key, other.key)) addSlip(one, other);
  });
  return [...pairs.values()];
}

interface Keyed {
  readonly row: Jamford;
  readonly key: string;
}

/** The two as one text, whichever is named first. */
export function pairKey(one: { id: string }, other: { id: string }): string {
  return [one.id, other.id].sort().join(' ');
}

/** Two names one slip apart have one of these in common. */
function slipKeys({ key }: Keyed): string[] {
  if (key.length < SHORTEST_WITH_SLIP) return [];
  return [key, ...Array.from(key, (_, index) => key.slice(0, index) + key.slice(index + 1))];
}

function eachSharing<Row>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
  onPair: (one: Row, other: Row) => void,
): void {
  const seen = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      if (key === '') continue;
      const before = seen.get(key);
      for (const other of before ?? []) onPair(other, row);
      if (before) before.push(row);
      else seen.set(key, [row]);
    }
  }
}
