import type { Ramliggare, Sokandear } from '../../../shared/domain/fordelningsram.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { FLODESHOJD, ramflode } from '../../../shared/rules/ramflode.ts';
import { ramlage } from '../../../shared/rules/ramlage.ts';
import { omgangssummor } from '../../../shared/rules/ramtabell.ts';
import { stacked } from '../../../shared/rules/staplar.ts';
import type { Bild, Bildform } from './bild.ts';

/** Colours on paper, in the order of the series on the screen; bands are paler than boxes. */
export const SERIES = ['#0a5a9c', '#7a4fa3', '#14703f', '#9a5b00', '#a8326b'] as const;
const PALE = ['#b0cce2', '#d2c3e0', '#b6d2c3', '#debf9f', '#e3bfd0'] as const;
export const SPAR = '#e6e9ed';
export const RAMFARG = '#4a5765';

const colour = (series: readonly string[], index: number) => series[index % series.length] ?? SPAR;
const ord = (x: number, y: number, text: string, tillVanster = false): Bildform => ({
  ...{ typ: 'ord', x, y, text, tillVanster },
});

/** A round, as papers name it. */
export const omgangsnamn = (nr: number) => `Omgång ${String(nr)}`;

/** What each round has granted, stacked against the frame. */
export function omgangsbild(liggare: Ramliggare, bredd: number): Bild {
  const { totaltKr, kvarKr } = ramlage(liggare);
  const amounts = omgangssummor(liggare).map((kronor) => kronor ?? 0);
  const named = amounts.map((kronor, index) => `${omgangsnamn(index + 1)} ${formatKronor(kronor)}`);
  const mm = (percent: number) => (percent * bredd) / 100;
  return {
    alternativtext: `Ramen är ${formatKronor(totaltKr)}. Tilldelat: ${named.join(', ')}. Kvar är ${formatKronor(kvarKr)}.`,
    b: bredd,
    h: 14 + Math.ceil(named.length / 2) * 5,
    former: [
      { typ: 'ruta', x: 0, y: 0, b: bredd, h: 9, farg: SPAR },
      ...stacked(amounts, totaltKr).map(({ start, width }, index): Bildform => ({
        ...{ typ: 'ruta', x: mm(start), y: 0, b: mm(width), h: 9 },
        farg: colour(SERIES, index),
      })),
      { typ: 'ruta', x: bredd - 0.5, y: -1, b: 0.5, h: 11, farg: RAMFARG },
      ...named.flatMap((words, index) => legend(words, index, bredd)),
    ],
  };
}

/** What a colour stands for, two to a row under the picture. */
export function legend(words: string, index: number, bredd: number): Bildform[] {
  const [x, y] = [(index % 2) * (bredd / 2), 14 + Math.floor(index / 2) * 5];
  return [
    { typ: 'ruta', x, y: y - 1.2, b: 2.4, h: 2.4, farg: colour(SERIES, index) },
    ord(x + 4, y, words),
  ];
}

/** Where the money went, from rounds to applicants; null while it has gone nowhere. */
export function flodesbild(
  liggare: Ramliggare,
  nameOf: (organId: string) => string,
  bredd: number,
): Bild | null {
  const flode = ramflode(liggare, { omgang: omgangsnamn, sokande: nameOf, kvar: 'Kvar' });
  if (!flode) return null;
  const h = Math.max(30, flode.hoger.length * 11, flode.vanster.length * 11);
  const mm = (units: number) => (units / FLODESHOJD) * h;
  const [left, right] = [40, bredd - 70];
  const words = (side: typeof flode.hoger) =>
    side.map(({ namn, kronor }) => `${namn} ${formatKronor(kronor)}`).join(', ');
  const boxes = (side: typeof flode.hoger, x: number, textX: number, tillVanster: boolean) =>
    side.flatMap(({ namn, kronor, y, hojd, textY }): Bildform[] => [
      { typ: 'ruta', x, y: mm(y), b: 2, h: Math.max(mm(hojd), 0.3), farg: RAMFARG },
      ord(textX, mm(textY), `${namn} ${formatKronor(kronor)}`, tillVanster),
    ]);
  return {
    alternativtext: `Från ${words(flode.vanster)} till ${words(flode.hoger)}.`,
    ...{ b: bredd, h: Math.max(h, ...flode.hoger.map(({ textY }) => mm(textY) + 4)) },
    former: [
      ...flode.band.map(({ till, y0, y1, hojd }): Bildform => ({
        ...{ typ: 'band', x0: left + 2, y0: mm(y0), x1: right, y1: mm(y1), h: mm(hojd) },
        farg: flode.hoger[till]?.namn === 'Kvar' ? SPAR : colour(PALE, till),
      })),
      ...boxes(flode.vanster, left, left - 2, true),
      ...boxes(flode.hoger, right, right + 4, false),
    ],
  };
}

/** A bar for each applicant and year: granted in colour, on what was asked for. */
export function arsbild(
  years: readonly Sokandear[],
  nameOf: (organId: string) => string,
  bredd: number,
): Bild {
  const scale = Math.max(1, ...years.map((one) => Math.max(one.begartKr, one.tilldelatKr)));
  const names = [...new Set(years.map(({ sokandeOrganId }) => sokandeOrganId))];
  const [start, room] = [62, bredd - 62];
  const told = years.map(
    ({ sokandeOrganId, ar, tilldelatKr }) =>
      `${nameOf(sokandeOrganId)} ${String(ar)} ${formatKronor(tilldelatKr)}`,
  );
  return {
    alternativtext: `Tilldelat: ${told.join(', ')}.`,
    ...{ b: bredd, h: years.length * 6 },
    former: years.flatMap((one, index): Bildform[] => {
      const bar = (kronor: number, farg: string): Bildform => ({
        ...{ typ: 'ruta', x: start, y: index * 6 + 1, b: (kronor / scale) * room, h: 4, farg },
      });
      const series = colour(SERIES, names.indexOf(one.sokandeOrganId));
      const label = `${nameOf(one.sokandeOrganId)} ${String(one.ar)}`;
      return [
        ord(start - 2, index * 6 + 3, label, true),
        ...[bar(one.begartKr, SPAR), bar(one.tilldelatKr, series)],
      ];
    }),
  };
}
