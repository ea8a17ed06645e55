import { addDays, formatDag, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { VECKODAGSNAMN } from '../../../shared/domain/kalender.ts';
import type { VeckobladFacts } from '../../../shared/document/veckoblad-facts.ts';
import type { Atgard, Oversikt } from '../../../shared/domain/oversikt.ts';
import {
  ATGARDSLAG,
  atgardsforemal,
  atgardstext,
  fristtext,
} from '../../../shared/phrases/atgarder.ts';
import { sistaDag } from '../../../shared/rules/oversikt.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import type { ListaData, Listdel, Listtabell } from './lista-data.ts';

/** What has its last day this week and the next, day by day, and before them what is late. */
export function veckobladData({ kommun, organ, oversikt }: VeckobladFacts): ListaData {
  const { idag } = oversikt;
  const mondays = [0, 7].map((days) => addDays(idag, 1 - weekday(idag) + days));
  const weeks = mondays.map((dag) => isoWeek(dag).vecka);
  const rubrik = `Vecka ${weeks.join(' och ')}`;
  return {
    ...{ organisation: kommun, dokumenttyp: 'Veckoblad', rubrik, liggande: false },
    uppgifter: [
      { namn: 'Organ', varde: organ },
      { namn: 'Utskrivet', varde: formatDag(idag) },
    ],
    inledning: '',
    lopande: `${organ} \u00b7 ${rubrik}`,
    delar: [...late(oversikt), ...mondays.flatMap((monday) => week(oversikt, monday))],
  };
}

function late({ atgarder }: Oversikt): Listdel[] {
  const own = atgarder.filter(({ bradska }) => bradska === 'forsenad');
  return own.length === 0 ? [] : [del(2, 'Försenat', own, true)];
}

/** Every working day of a week, and a Saturday or Sunday that has something. */
function week({ atgarder, idag }: Oversikt, monday: string): Listdel[] {
  const ofDay = (dag: string) =>
    atgarder.filter((one) => {
      // A notice that may come down, and whatever else is for today, stands under today.
      if (one.bradska === 'forsenad') return false;
      return one.bradska === 'i_dag' ? dag === idag : sistaDag(one.senast) === dag;
    });
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, index));
  const shown = days.filter((dag) => dag >= idag && (weekday(dag) <= 5 || ofDay(dag).length > 0));
  if (shown.length === 0) return [];
  return [
    { niva: 2, rubrik: `Vecka ${isoWeek(monday).vecka}`, text: '', tabell: null },
    ...shown.map((dag) => del(3, dayName(dag), ofDay(dag), false)),
  ];
}

function del(niva: 2 | 3, rubrik: string, own: readonly Atgard[], isDated: boolean): Listdel {
  if (own.length === 0) return { niva, rubrik, text: 'Inget har sin sista dag.', tabell: null };
  return { niva, rubrik, text: '', tabell: tabell(own, isDated) };
}

/** A narrow column is left for the pen. */
function tabell(own: readonly Atgard[], isDated: boolean): Listtabell {
  const kolumn = (rubrik: string, mm: number | null) => ({ rubrik, mm, hoger: false });
  return {
    kolumner: [
      kolumn('Klart', 13),
      kolumn('Att göra', 50),
      kolumn('Gäller', null),
      isDated ? kolumn('Sista dag', 28) : kolumn('Grund', 44),
    ],
    rader: own.map((one) => [
      ...['', atgardstext(one), atgardsforemal(one)],
      isDated ? fristtext(one.senast) : ATGARDSLAG[one.slag],
    ]),
  };
}

function dayName(dag: string): string {
  return upperFirst(`${VECKODAGSNAMN[weekday(dag) - 1] ?? ''} ${formatDag(dag)}`);
}
