import type { Delegationsbeslut, Delegationspunkt } from '../../domain/delegation.ts';
import { fullName } from '../../domain/person.ts';
import type { MallData } from '../../domain/mall.ts';
import type { Person } from '../../domain/person.ts';
import { periodkontroll } from '../../rules/delegation.ts';
import type { DelegationslistaFacts, Delegationsrad } from './delegation-facts.ts';
import { sidutseende } from './utseende.ts';

/** What a list of reported decisions is made of. */
export interface Delegationskalla {
  readonly kommun: string;
  readonly organ: string;
  /** What its pages look like. */
  readonly mall: MallData;
  /** The day of the meeting they are reported to. */
  readonly datum: string;
  /** Every decision of the years that the reported ones are of. */
  readonly serie: readonly Delegationsbeslut[];
  readonly anmalda: readonly Delegationsbeslut[];
  readonly punkter: readonly Delegationspunkt[];
  readonly personer: readonly Person[];
}

/** The decisions reported to a meeting by point, urgent ones first, and what the series lacks. */
export function delegationslistaFacts(kalla: Delegationskalla): DelegationslistaFacts {
  const { kommun, organ, datum, anmalda, punkter } = kalla;
  const dagar = anmalda.map((one) => one.datum).sort();
  const [fran, till] = [dagar.at(0) ?? datum, dagar.at(-1) ?? datum];
  const ofPoint = (punktId: string | null) =>
    anmalda
      .filter((one) => one.punktId === punktId)
      .toSorted((a, b) => a.ar - b.ar || a.nr - b.nr)
      .map((one) => toRad(one, kalla));
  const groups = [
    { punkt: '', rubrik: 'Brådskande beslut', bradskande: true, beslut: ofPoint(null) },
    ...punkter.map(({ id, nummer, arendegrupp }) => ({
      ...{ punkt: nummer, rubrik: arendegrupp, bradskande: false, beslut: ofPoint(id) },
    })),
  ];
  return {
    mote: { kommun, organ, datum, utseende: sidutseende(kalla.mall) },
    ...{ fran, till, saknade: missing(kalla, { fran, till }) },
    punkter: groups.filter(({ beslut }) => beslut.length > 0),
  };
}

const numberOf = (ar: number, nr: number) => `${String(ar)}:${String(nr)}`;

function toRad(
  { ar, nr, datum, diarienummer, innehall, beslutsfattareId, punktId }: Delegationsbeslut,
  { personer, punkter }: Delegationskalla,
): Delegationsrad {
  const person = personer.find(({ id }) => id === beslutsfattareId);
  // A presidium may stand without a name of its own.
  const group = punkter.find(({ id }) => id === punktId)?.delegat ?? '';
  return {
    ...{ nr: numberOf(ar, nr), datum, dnr: diarienummer ?? '', beslut: innehall },
    delegat: person ? fullName(person) : group === '' ? 'Presidiet' : group,
  };
}

function missing(
  { serie, punkter, datum }: Delegationskalla,
  period: { readonly fran: string; readonly till: string },
): string[] {
  const years = [...new Set(serie.map(({ ar }) => ar))].sort((a, b) => a - b);
  return years.flatMap((ar) => {
    const own = serie.filter((one) => one.ar === ar);
    const fakta = { punkter, moten: [], anmalsNasta: false, idag: datum };
    const { saknade } = periodkontroll(own, period, fakta);
    return saknade.map((nr) => numberOf(ar, nr));
  });
}
