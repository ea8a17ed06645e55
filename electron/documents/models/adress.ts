import type { Ruta } from '../../../shared/domain/utskick.ts';
import { KUVERTMATT } from '../../../shared/domain/utskick.ts';
import type { Etikettark, Kuvertfonster, Kuvertformat } from '../../../shared/domain/utskick.ts';
import type { Utskicksavsandare } from '../../../shared/document/utskick-facts.ts';
import { etikettplatser } from '../../../shared/rules/etikettplatser.ts';
import type { Forsandelse } from '../../../shared/rules/utskick.ts';
import type { Adressdata, EtiketterData, KuvertData } from './utskick-data.ts';

/** Most printers leave this much of a page's edge white, in millimetres. */
const WHITE = 6;

type Adressat = Pick<Forsandelse, 'mottagare' | 'adressrader'>;

/**
 * Labels with the addresses, on as many sheets as they need.
 * @param start the first free place of the first sheet, from 1
 */
export function etiketterData(
  ark: Etikettark,
  start: number,
  adressater: readonly Adressat[],
): EtiketterData {
  const [inX, inY] = [Math.min(WHITE, ark.bredd / 10), Math.min(WHITE / 2, ark.hojd / 10)];
  const platser = etikettplatser(ark, start, adressater.length);
  const sheets: Adressdata[][] = [];
  for (const [index, { ark: sheet, ...plats }] of platser.entries()) {
    const room = {
      ...{ x: plats.x + inX, y: plats.y + inY },
      ...{ bredd: plats.bredd - 2 * inX, hojd: plats.hojd - 2 * inY },
    };
    (sheets[sheet] ??= []).push({ ...room, rader: raderOf(adressater[index]) });
  }
  return { ark: sheets };
}

/** Envelopes with the sender at the upper left and the address where the window would be. */
export function kuvertData(
  format: Kuvertformat,
  fonster: Kuvertfonster,
  avsandare: Pick<Utskicksavsandare, 'organ' | 'adressrader'> & { readonly kommun: string },
  adressater: readonly Adressat[],
): KuvertData {
  return {
    ...KUVERTMATT[format],
    avsandare: [avsandare.kommun, avsandare.organ, ...avsandare.adressrader],
    adresser: adressater.map((one) => ({ ...inside(fonster[format]), rader: raderOf(one) })),
  };
}

/** A little from the edges of a window, where its frame would hide the text. */
export function inside({ x, y, bredd, hojd }: Ruta): Ruta {
  return { x: x + 3, y: y + 2, bredd: bredd - 6, hojd: hojd - 4 };
}

/** The lines of an address: the name first. */
export function raderOf(adressat: Adressat | undefined): string[] {
  return adressat === undefined ? [] : [adressat.mottagare, ...adressat.adressrader];
}
