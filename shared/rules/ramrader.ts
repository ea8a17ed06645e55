import type { Fordelningsram, Ramliggare, Sokandear } from '../domain/fordelningsram.ts';
import type { Rambelopp } from './ramtabell.ts';
import { ramtabell } from './ramtabell.ts';

interface Kolumn {
  readonly titel: string;
  readonly arTal: boolean;
}

type Cell = string | number | null;
type NameOf = (organId: string) => string;

const text = (titel: string): Kolumn => ({ titel, arTal: false });
const tal = (titel: string): Kolumn => ({ titel, arTal: true });
const BELOPP = [tal('Sökt'), tal('Undantaget'), tal('Tilldelat'), tal('Använt')];

/** Columns of a frame's table, in kronor. */
export const RAMKOLUMNER: readonly Kolumn[] = [
  ...[text('Sökande'), text('Projekt'), tal('Omgång'), text('Diarienummer')],
  ...BELOPP,
];

/** Columns of every applicant's years, in kronor. */
export const SOKANDEKOLUMNER: readonly Kolumn[] = [text('Sökande'), tal('År'), ...BELOPP];

/** "Medel för läsfrämjande 2027". */
export function ramrubrik({ andamal, ar }: Pick<Fordelningsram, 'andamal' | 'ar'>): string {
  return `Medel för ${andamal} ${String(ar)}`;
}

/** A row for each item; an application decided as one sum, or without items, is a row itself. */
export function ramrader(liggare: Ramliggare, nameOf: NameOf): Cell[][] {
  return ramtabell(liggare).flatMap(({ sokandeOrganId, ansokningar }) =>
    ansokningar.flatMap(({ poster, omgang, ansokan, ...sum }) => {
      const diarienummer = liggare.omgangar[omgang - 1]?.diarienummer ?? '';
      const row = (rubrik: string, belopp: Rambelopp): Cell[] => [
        ...[nameOf(sokandeOrganId), rubrik, omgang, diarienummer],
        ...cellsOf(belopp),
      ];
      const isByItem = poster.every((post) => post.tilldelatKr !== null || !sum.isDecided);
      return isByItem && ansokan.beslutssatt === 'per_post'
        ? poster.map((post) => row(post.rubrik, post))
        : [row(poster.map(({ rubrik }) => rubrik).join(', '), sum)];
    }),
  );
}

/** A row for each applicant and year. */
export function sokanderader(years: readonly Sokandear[], nameOf: NameOf): Cell[][] {
  return years.map((one) => [nameOf(one.sokandeOrganId), one.ar, ...cellsOf(one)]);
}

function cellsOf({ begartKr, undantagetKr, tilldelatKr, anvantKr }: Rambelopp): Cell[] {
  return [begartKr, undantagetKr, tilldelatKr, anvantKr];
}
