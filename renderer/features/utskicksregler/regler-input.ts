import { z } from 'zod';
import { Kuvertformat, UtskicksreglerData } from '../../../shared/domain/utskick.ts';
import type { Etikettark, Ruta, Utskicksregler } from '../../../shared/domain/utskick.ts';

/** Millimetres as they are written, with a comma. */
const Mm = z
  .string()
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?$/u, 'invalid_mm')
  .transform((text) => Number(text.replace(',', '.')));
const Antal = (rule: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,2}$/u, rule)
    .transform(Number);
const Fonster = z.strictObject({ x: Mm, y: Mm, bredd: Mm, hojd: Mm });

/** What a body states of how it sends, as it is written. */
export const Values = z
  .strictObject({
    etikettark: z.strictObject({
      ...{ kolumner: Antal('label_columns'), rader: Antal('label_rows'), bredd: Mm, hojd: Mm },
      ...{ marginalVanster: Mm, marginalOvan: Mm, mellanrumX: Mm, mellanrumY: Mm },
    }),
    fonster: z.strictObject({ C5: Fonster, C4: Fonster }),
    ...{ missivtext: z.string(), avsandare: z.string(), titel: z.string(), epost: z.string() },
  })
  .pipe(UtskicksreglerData);
export type Input = z.input<typeof Values>;

/** "37,5". */
export function mmText(mm: number): string {
  return String(mm).replace('.', ',');
}

/** A sheet as its fields hold it. */
export function arkInput(ark: Etikettark): Input['etikettark'] {
  const { kolumner, rader, bredd, hojd, marginalVanster, marginalOvan } = ark;
  return {
    ...{ kolumner: String(kolumner), rader: String(rader) },
    ...{ bredd: mmText(bredd), hojd: mmText(hojd), marginalVanster: mmText(marginalVanster) },
    ...{ marginalOvan: mmText(marginalOvan), mellanrumX: mmText(ark.mellanrumX) },
    mellanrumY: mmText(ark.mellanrumY),
  };
}

/** What is stored, as the form holds it. */
export function inputOf(regler: Utskicksregler): Input {
  const { missivtext, avsandare, titel, epost, fonster } = regler;
  return {
    etikettark: arkInput(regler.etikettark),
    fonster: { C5: rutaInput(fonster.C5), C4: rutaInput(fonster.C4) },
    ...{ missivtext, avsandare, titel, epost },
  };
}

export const FORMAT = Kuvertformat.options;

function rutaInput({ x, y, bredd, hojd }: Ruta): Input['fonster']['C5'] {
  return { x: mmText(x), y: mmText(y), bredd: mmText(bredd), hojd: mmText(hojd) };
}
