import type { Arendetal, Forsening, Punktlighet, Tidsatgang } from '../domain/statistik.ts';

/** Upper limits of the groups of days that times are told in. */
const DAGSGRANSER = [7, 30, 90, 180, 365, null] as const;

/** Delays that are listed of each kind. */
export const MAX_FORSENINGAR = 100;

/** As many cases, after as many days. */
interface Dagar {
  readonly dagar: number;
  readonly antal: number;
}

/** A group of cases that did one thing in one month. */
interface Grupp extends Dagar {
  readonly manad: string;
  readonly klass: string;
}

/** What cases did in a span, told apart by month and class. */
export interface Arendehandelser {
  readonly inkomna: readonly Grupp[];
  readonly beslutade: readonly Grupp[];
  readonly avslutade: readonly Grupp[];
}

/** Sums of the cases of the groups that pass; of all of them unless told. */
export function arendetal(
  handelser: Arendehandelser,
  of: (one: Grupp) => boolean = () => true,
): Arendetal {
  const sum = (groups: readonly Grupp[]) => antalOf(groups.filter(of));
  const { inkomna, beslutade, avslutade } = handelser;
  return { inkomna: sum(inkomna), beslutade: sum(beslutade), avslutade: sum(avslutade) };
}

/** A row for every month of the span, those when nothing happened too. */
export function perManad(handelser: Arendehandelser, fran: string, till: string) {
  return manaderBetween(fran, till).map((manad) => ({
    manad,
    ...arendetal(handelser, (one) => one.manad === manad),
  }));
}

/** A row for every class that anything happened in, most cases first. */
export function perKlass(handelser: Arendehandelser) {
  const { inkomna, beslutade, avslutade } = handelser;
  const klasser = new Set([...inkomna, ...beslutade, ...avslutade].map(({ klass }) => klass));
  return [...klasser]
    .map((klass) => ({
      klass,
      ...arendetal(handelser, (one) => one.klass === klass),
      mediandagar: quantile(
        beslutade.filter((one) => one.klass === klass),
        5,
      ),
    }))
    .toSorted(
      (one, other) =>
        other.inkomna - one.inkomna ||
        other.beslutade - one.beslutade ||
        one.klass.localeCompare(other.klass, 'sv'),
    );
}

/** How long it took: the middle, the ninth tenth, and how many within each limit. */
export function tidsatgang(groups: readonly Dagar[]): Tidsatgang {
  const grupper = DAGSGRANSER.map((hogst, index) => {
    const over = index === 0 ? -1 : (DAGSGRANSER[index - 1] ?? 0);
    const within = groups.filter(({ dagar }) => dagar > over && (hogst === null || dagar <= hogst));
    return { hogst, antal: antalOf(within) };
  });
  return {
    ...{ antal: antalOf(groups), grupper },
    ...{ median: quantile(groups, 5), nionde: quantile(groups, 9) },
  };
}

/**
 * What had a last day: done by it, done later, or not done though it has passed. What isn't done
 * and may still be isn't counted.
 */
export function punktlighet(frister: readonly Forsening[], idag: string): Punktlighet {
  const late = frister.filter(({ senast, skedde }) => senast < (skedde ?? idag));
  return {
    iTid: frister.filter(({ senast, skedde }) => skedde !== null && skedde <= senast).length,
    sena: late.filter(({ skedde }) => skedde !== null).length,
    ogjorda: late.filter(({ skedde }) => skedde === null).length,
    forseningar: late.slice(0, MAX_FORSENINGAR),
  };
}

/** Share in time in per cent, rounded down so that 100 means all; null when there was nothing. */
export function andelITid({ iTid, sena, ogjorda }: Punktlighet): number | null {
  const all = iTid + sena + ogjorda;
  return all === 0 ? null : Math.floor((iTid * 100) / all);
}

/** Days that so many tenths took at most: the mean of two when it falls between them. */
function quantile(groups: readonly Dagar[], tenths: number): number | null {
  const sorted = groups.toSorted((one, other) => one.dagar - other.dagar);
  const place = (antalOf(groups) * tenths) / 10;
  if (place === 0) return null;
  const at = (rank: number) => {
    let passed = 0;
    return sorted.find(({ antal }) => (passed += antal) >= rank)?.dagar ?? 0;
  };
  return Number.isInteger(place) ? (at(place) + at(place + 1)) / 2 : at(Math.ceil(place));
}

/** How many there are in the groups together. */
export function antalOf(groups: readonly { readonly antal: number }[]): number {
  return groups.reduce((sum, { antal }) => sum + antal, 0);
}

/** The months of a span, "2026-01" first. */
function manaderBetween(fran: string, till: string): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = fran.split('-').map(Number);
  for (let index = year * 12 + month - 1; ; index += 1) {
    const manad = `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
    if (manad > till.slice(0, 7)) return months;
    months.push(manad);
  }
}
