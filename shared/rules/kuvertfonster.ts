import { A4, KUVERTMATT } from '../domain/utskick.ts';
import type { Kuvertformat, Ruta } from '../domain/utskick.ts';

/** A letter as it lies in its envelope: A4 folded once in C5, whole in C4. */
const BREV: Readonly<Record<Kuvertformat, { bredd: number; hojd: number }>> = {
  C5: { bredd: A4.bredd, hojd: A4.hojd / 2 },
  C4: A4,
};

/**
 * Where on an A4 letter the address is seen through the window, however the letter slides in its
 * envelope. Millimetres from the left and upper edge of the letter.
 */
export function adressruta(format: Kuvertformat, fonster: Ruta): Ruta {
  const brev = BREV[format];
  const kuvert = KUVERTMATT[format];
  const across = visible(fonster.x, fonster.bredd, kuvert.bredd - brev.bredd);
  const down = visible(fonster.y, fonster.hojd, kuvert.hojd - brev.hojd);
  return { x: across.from, bredd: across.size, y: down.from, hojd: down.size };
}

/** Of a window less than twice the slack: what is seen when the letter lies in the middle. */
function visible(from: number, size: number, slack: number): { from: number; size: number } {
  return size >= 2 * slack ? { from, size: size - slack } : { from: from - slack / 2, size };
}
