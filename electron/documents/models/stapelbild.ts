import type { Staplar } from '../../../shared/rules/statistikdiagram.ts';
import type { Bild, Bildform } from './bild.ts';

/** Bars that stand beside their names; the table under them holds the same figures. */
export interface Stapeldiagram {
  /** Everything the picture shows, in words. */
  readonly alternativtext: string;
  /** What each bar of a row is, in their order; one alone needs no legend. */
  readonly serier: readonly string[];
  /** The bars of a row follow on each other; otherwise each has a line of its own. */
  readonly staplade: boolean;
  readonly rader: readonly {
    readonly namn: string;
    readonly staplar: Staplar;
    readonly varde: string;
  }[];
}

// Series differ by how dark they are too, so that the picture can be read without colours.
const FARGER = ['#0a5a9c', '#8fa3b5', '#b3201c'] as const;
/** All in millimetres: names, values, a bar, what parts two bars and two rows, the legend. */
const MATT = { namn: 41, varde: 27, stapel: 2.6, mellan: 0.5, rad: 2, legend: 6.5 } as const;

const farg = (index: number) => FARGER[index % FARGER.length] ?? FARGER[0];

/** The diagram as a picture of a width in millimetres. */
export function stapelbild(diagram: Stapeldiagram, bredd: number): Bild {
  const { alternativtext, serier, staplade, rader } = diagram;
  const top = serier.length > 1 ? MATT.legend : 0;
  const lines = staplade ? 1 : serier.length;
  const row = lines * MATT.stapel + (lines - 1) * MATT.mellan + MATT.rad;
  return {
    ...{ alternativtext, b: bredd, h: top + rader.length * row },
    former: [
      ...(serier.length > 1 ? serier.flatMap(legend) : []),
      ...rader.flatMap(({ namn, staplar, varde }, index) => {
        const y = top + index * row;
        const middle = y + (row - MATT.rad) / 2;
        return [
          ord(0, middle, namn),
          ...staplar.flatMap((one, nr) => stapel(one, nr, { y, staplade, bredd })),
          ord(bredd, middle, varde, true),
        ];
      }),
    ],
  };
}

/** What each colour stands for, side by side. */
function legend(namn: string, index: number): Bildform[] {
  const x = index * 30;
  const { stapel: sida } = MATT;
  return [
    { typ: 'ruta', x, y: 0, b: sida, h: sida, farg: farg(index) },
    ord(x + sida + 1.5, sida / 2, namn),
  ];
}

interface Plats {
  readonly y: number;
  readonly staplade: boolean;
  readonly bredd: number;
}

function stapel(
  { start, width }: Staplar[number],
  nr: number,
  { y, staplade, bredd }: Plats,
): Bildform[] {
  if (width === 0) return [];
  const room = (bredd - MATT.namn - MATT.varde) / 100;
  const line = staplade ? 0 : nr * (MATT.stapel + MATT.mellan);
  const place = { x: MATT.namn + start * room, y: y + line, b: width * room, h: MATT.stapel };
  return [{ typ: 'ruta', ...place, farg: farg(nr) }];
}

function ord(x: number, y: number, text: string, tillVanster = false): Bildform {
  return { typ: 'ord', x, y, text, tillVanster };
}
