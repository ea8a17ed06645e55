import type { Etikettark } from '../domain/utskick.ts';

/** Where a label stands: its sheet from 0, and its upper left corner and size in millimetres. */
interface Etikettplats {
  readonly ark: number;
  readonly x: number;
  readonly y: number;
  readonly bredd: number;
  readonly hojd: number;
}

/** How many labels a sheet has. */
export function etiketterPerArk({ kolumner, rader }: Etikettark): number {
  return kolumner * rader;
}

/**
 * Where each of some labels goes, row by row, from a place on the first sheet.
 * @param start the first free place of a half-used sheet, from 1; one beyond the sheet is its last
 */
export function etikettplatser(ark: Etikettark, start: number, antal: number): Etikettplats[] {
  const perArk = etiketterPerArk(ark);
  const first = Math.min(Math.max(Math.trunc(start), 1), perArk) - 1;
  return Array.from({ length: antal }, (_, index) => {
    const place = first + index;
    const onSheet = place % perArk;
    const kolumn = onSheet % ark.kolumner;
    const rad = Math.floor(onSheet / ark.kolumner);
    return {
      ark: Math.floor(place / perArk),
      x: hundredths(ark.marginalVanster + kolumn * (ark.bredd + ark.mellanrumX)),
      y: hundredths(ark.marginalOvan + rad * (ark.hojd + ark.mellanrumY)),
      bredd: ark.bredd,
      hojd: ark.hojd,
    };
  });
}

function hundredths(mm: number): number {
  return Math.round(mm * 100) / 100;
}
