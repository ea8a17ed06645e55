import type { PunktData } from '../domain/beslutspunkt.ts';
import type { BeslutspunktId } from '../domain/id.ts';

/**
 * Brings the stored points in step with what the ledger generates now. Edited points stay, also
 * when their source is gone; points the user left out stay out; new ones come in after the point
 * that precedes them in the ledger's own order.
 */
export function syncPunkter(
  stored: readonly PunktData[],
  generated: readonly string[],
  newId: () => BeslutspunktId,
): PunktData[] {
  const kept = stored.filter((punkt) => isAlive(punkt, generated));
  return generated.reduce<PunktData[]>((list, nyckel, index) => {
    if (list.some((punkt) => punkt.nyckel === nyckel)) return list;
    const punkt: PunktData = { id: newId(), nyckel, egenText: null, delpunkter: [], utgar: false };
    return insertAfter(list, generated.slice(0, index), punkt);
  }, kept);
}

/**
 * A free point that says word by word what the ledger says is the ledger's point, and follows it
 * from then on; so that a paper that was brought in doesn't say everything twice.
 */
export function adoptPunkter(
  stored: readonly PunktData[],
  generated: readonly { readonly nyckel: string; readonly text: string }[],
): PunktData[] {
  const taken = new Set(stored.map(({ nyckel }) => nyckel));
  return stored.map((punkt) => {
    if (punkt.nyckel !== null || punkt.egenText === null) return punkt;
    const words = oneLine(punkt.egenText);
    const same = generated.find(
      ({ nyckel, text }) => !taken.has(nyckel) && oneLine(text) === words,
    );
    if (!same) return punkt;
    taken.add(same.nyckel);
    return { ...punkt, nyckel: same.nyckel, egenText: null };
  });
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

function isAlive(punkt: PunktData, generated: readonly string[]): boolean {
  return punkt.nyckel === null || punkt.egenText !== null || generated.includes(punkt.nyckel);
}

function insertAfter(
  list: readonly PunktData[],
  preceding: readonly string[],
  punkt: PunktData,
): PunktData[] {
  const index = list.findLastIndex(
    (other) => other.nyckel !== null && preceding.includes(other.nyckel),
  );
  return [...list.slice(0, index + 1), punkt, ...list.slice(index + 1)];
}
