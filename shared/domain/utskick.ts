import { z } from 'zod';
import { optionalEpost } from './epost.ts';
import { OrganId } from './id.ts';
import { optionalLine, prose } from './text.ts';

/** An A4 page in millimetres. */
export const A4 = { bredd: 210, hojd: 297 } as const;

const mm = (min: number, max: number, rule: string) => z.number().min(min, rule).max(max, rule);
const count = (max: number, rule: string) => z.int(rule).min(1, rule).max(max, rule);

/** A sheet of labels on A4: how many there are, and where each begins, in millimetres. */
export const Etikettark = z
  .strictObject({
    kolumner: count(10, 'label_columns'),
    rader: count(20, 'label_rows'),
    bredd: mm(30, A4.bredd, 'label_width'),
    hojd: mm(20, A4.hojd, 'label_height'),
    marginalVanster: mm(0, 100, 'label_margin'),
    marginalOvan: mm(0, 100, 'label_margin'),
    mellanrumX: mm(0, 50, 'label_gap'),
    mellanrumY: mm(0, 50, 'label_gap'),
  })
  .superRefine((ark, context) => {
    const across = ark.kolumner * ark.bredd + (ark.kolumner - 1) * ark.mellanrumX;
    const down = ark.rader * ark.hojd + (ark.rader - 1) * ark.mellanrumY;
    // A tenth of a millimetre is more than a printer hits, and swallows rounding.
    if (ark.marginalVanster + across > A4.bredd + 0.1)
      context.addIssue({ code: 'custom', message: 'outside_page', path: ['bredd'] });
    if (ark.marginalOvan + down > A4.hojd + 0.1)
      context.addIssue({ code: 'custom', message: 'outside_page', path: ['hojd'] });
  });
export type Etikettark = z.infer<typeof Etikettark>;

export const Kuvertformat = z.enum(['C5', 'C4']);
export type Kuvertformat = z.infer<typeof Kuvertformat>;

/** Outer size in millimetres as printed: C5 lying, C4 standing (ISO 269). */
export const KUVERTMATT: Readonly<Record<Kuvertformat, { bredd: number; hojd: number }>> = {
  C5: { bredd: 229, hojd: 162 },
  C4: { bredd: 229, hojd: 324 },
};

const Fonster = (matt: { readonly bredd: number; readonly hojd: number }) =>
  z
    .strictObject({
      x: mm(5, 200, 'window_left'),
      y: mm(5, 300, 'window_top'),
      bredd: mm(40, 150, 'window_width'),
      hojd: mm(20, 100, 'window_height'),
    })
    .superRefine(({ x, y, bredd, hojd }, context) => {
      if (x + bredd > matt.bredd - 5)
        context.addIssue({ code: 'custom', message: 'outside_envelope', path: ['bredd'] });
      if (y + hojd > matt.hojd - 5)
        context.addIssue({ code: 'custom', message: 'outside_envelope', path: ['hojd'] });
    });

/** The window of each envelope, from its left and upper edge, in millimetres. */
export const Kuvertfonster = z.strictObject({
  C5: Fonster(KUVERTMATT.C5),
  C4: Fonster(KUVERTMATT.C4),
});
export type Kuvertfonster = z.infer<typeof Kuvertfonster>;
export type Ruta = Kuvertfonster['C5'];

/** How a body sends its decisions out. */
export const UtskicksreglerData = z.strictObject({
  etikettark: Etikettark,
  fonster: Kuvertfonster,
  /** Words of the letter that goes with the extracts; slots in braces. */
  missivtext: prose(5000),
  /** Who writes, as letters and drafts are signed; empty where only the body stands. */
  avsandare: optionalLine(120),
  titel: optionalLine(120),
  /** Where drafts come from; empty for the address of the body itself. */
  epost: optionalEpost(),
});
export type UtskicksreglerData = z.infer<typeof UtskicksreglerData>;

export const Utskicksregler = UtskicksreglerData.extend({ organId: OrganId, version: z.int() });
export type Utskicksregler = z.infer<typeof Utskicksregler>;

/** Three by eight labels of 70 × 37 mm, the sheet most offices have. */
export const VANLIGT_ARK: Etikettark = {
  ...{ kolumner: 3, rader: 8, bredd: 70, hojd: 37 },
  ...{ marginalVanster: 0, marginalOvan: 0.5, mellanrumX: 0, mellanrumY: 0 },
};

/** Sheets that are sold in most shops, by how they are told apart: across × down, and their size. */
export const KANDA_ARK: readonly Etikettark[] = [
  VANLIGT_ARK,
  {
    ...{ kolumner: 3, rader: 7, bredd: 63.5, hojd: 38.1 },
    ...{ marginalVanster: 7.2, marginalOvan: 15.1, mellanrumX: 2.5, mellanrumY: 0 },
  },
  {
    ...{ kolumner: 2, rader: 8, bredd: 99.1, hojd: 33.9 },
    ...{ marginalVanster: 4.6, marginalOvan: 13, mellanrumX: 2.5, mellanrumY: 0 },
  },
  {
    ...{ kolumner: 2, rader: 7, bredd: 99.1, hojd: 38.1 },
    ...{ marginalVanster: 4.6, marginalOvan: 15.1, mellanrumX: 2.5, mellanrumY: 0 },
  },
  {
    ...{ kolumner: 2, rader: 4, bredd: 105, hojd: 74 },
    ...{ marginalVanster: 0, marginalOvan: 0.5, mellanrumX: 0, mellanrumY: 0 },
  },
];

/** Windows to the right, where an address on the letter shows. */
export const VANLIGA_FONSTER: Kuvertfonster = {
  C5: { x: 119, y: 47, bredd: 90, hojd: 35 },
  C4: { x: 109, y: 47, bredd: 100, hojd: 55 },
};

/** How a body sends until it has said otherwise. */
export function newUtskicksregler(missivtext: string): UtskicksreglerData {
  return {
    ...{ etikettark: VANLIGT_ARK, fonster: VANLIGA_FONSTER, missivtext },
    ...{ avsandare: '', titel: '', epost: '' },
  };
}
