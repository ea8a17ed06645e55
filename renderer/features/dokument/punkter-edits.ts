import { BeslutspunktId } from '../../../shared/domain/id.ts';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import { inserted, without } from '../../lib/lists.ts';
import { newId } from '../../lib/new-id.ts';

/** A free point, to be written. */
export function emptyPunkt(): PunktData {
  return { id: newId(BeslutspunktId), nyckel: null, egenText: '', delpunkter: [], utgar: false };
}

/**
 * The point with a new wording. One that again reads as the ledger has it follows the ledger; a
 * free one always has its own.
 */
export function reworded(punkt: PunktData, text: string, generated: string | null): PunktData {
  const isSame = punkt.nyckel !== null && text === generated;
  return { ...punkt, egenText: isSame ? null : text };
}

/** A point that the ledger gives is left out and can be brought back; a free one goes away. */
export function takenAway(punkter: readonly PunktData[], index: number): PunktData[] {
  const punkt = punkter[index];
  if (!punkt) return [...punkter];
  if (punkt.nyckel === null) return without(punkter, index);
  return punkter.with(index, { ...punkt, utgar: true });
}

/** A new free point after the one at a place. */
export function addedAfter(punkter: readonly PunktData[], index: number): PunktData[] {
  return inserted(punkter, index + 1, emptyPunkt());
}
