import type { DiarielistaFacts, Diarieuppgift } from '../../../shared/document/offentlig-facts.ts';
import { formatDag, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { VECKODAGSNAMN } from '../../../shared/domain/kalender.ts';
import type {
  OffentligHandling,
  OffentligtArendeMedHandlingar,
} from '../../../shared/domain/utlamnande.ts';
import type { ListaData, Listdel, Listkolumn, Listtabell } from './lista-data.ts';
import {
  arendemeningOrd,
  motpartOrd,
  riktningOrd,
  rubrikOrd,
  statusOrd,
  tidsspann,
} from './offentliga-ord.ts';

const vanster = (rubrik: string, mm: number | null): Listkolumn => ({ rubrik, mm, hoger: false });

const arendekolumner: readonly Listkolumn[] = [
  vanster('Diarienummer', 31),
  vanster('Inkom', 22),
  vanster('Ärende', null),
  vanster('Handläggare', 32),
  vanster('Status', 26),
];

const postkolumner: readonly Listkolumn[] = [
  vanster('Beteckning', 34),
  vanster('Riktning', 17),
  vanster('Handling', null),
  vanster('Avsändare eller mottagare', 46),
];

const handlingskolumner: readonly Listkolumn[] = [
  vanster('Beteckning', 34),
  vanster('Datum', 22),
  vanster('Riktning', 17),
  vanster('Handling', null),
  vanster('Avsändare eller mottagare', 44),
];

/** The list of the register, or of its post, as the template takes it. */
export function diarielistaData(facts: DiarielistaFacts): ListaData {
  const { fran, till } = facts.urval;
  const kind = facts.urval.innehall === 'handlingar' ? 'Postlista' : 'Diarielista';
  const rubrik = `${kind} ${tidsspann(fran, till)}`;
  return {
    organisation: facts.kommun,
    dokumenttyp: kind,
    uppgifter: [
      { namn: 'Diarium', varde: facts.diarier.map(diariumnamn).join(', ') },
      { namn: 'Utskriven', varde: formatDag(facts.dag) },
    ],
    rubrik,
    inledning: inledning(facts),
    lopande: `${facts.kommun} \u00b7 ${rubrik}`,
    liggande: false,
    delar: delar(facts),
  };
}

/** The handlingar of a case, as a table; null when there are none. */
export function handlingstabell(handlingar: readonly OffentligHandling[]): Listtabell | null {
  if (handlingar.length === 0) return null;
  return {
    kolumner: handlingskolumner,
    rader: handlingar.map((handling) => [
      handling.beteckning,
      handling.datum,
      riktningOrd[handling.riktning],
      rubrikOrd(handling),
      motpartOrd(handling),
    ]),
  };
}

function diariumnamn({ namn, organ }: Diarieuppgift): string {
  return namn.toLowerCase().includes(organ.toLowerCase()) ? namn : `${organ}, ${namn}`;
}

function inledning({ arenden, handlingar, urval }: DiarielistaFacts): string {
  const count = urval.innehall === 'handlingar' ? handlingar.length : arenden.length;
  if (count === 0) return 'Inget har registrerats under tiden.';
  const under = urval.innehall === 'arenden_handlingar' ? ' med alla sina handlingar' : '';
  const what =
    urval.innehall === 'handlingar'
      ? `${String(count)} ${count === 1 ? 'handling' : 'handlingar'} som kom in eller upprättades`
      : `${String(count)} ${count === 1 ? 'ärende' : 'ärenden'} som kom in${under}`;
  return `Listan har ${what} under tiden. Den visar de uppgifter ur diariet som är offentliga.`;
}

function delar(facts: DiarielistaFacts): Listdel[] {
  if (facts.urval.innehall === 'handlingar') return postdelar(facts.handlingar);
  const several = facts.diarier.length > 1;
  return facts.diarier.flatMap((diarium) => {
    const arenden = facts.arenden.filter(({ diariumId }) => diariumId === diarium.id);
    if (arenden.length === 0) return [];
    const rubrik = several ? diariumnamn(diarium) : '';
    if (facts.urval.innehall === 'arenden') {
      return [{ niva: 2, rubrik, text: '', tabell: arendetabell(arenden) } satisfies Listdel];
    }
    const head: Listdel = { niva: 2, rubrik, text: '', tabell: null };
    return [head, ...arenden.map((arende) => arendedel(arende, several ? 3 : 2))];
  });
}

function arendetabell(arenden: readonly OffentligtArendeMedHandlingar[]): Listtabell {
  return {
    kolumner: arendekolumner,
    rader: arenden.map((arende) => [
      arende.diarienummer,
      arende.inkomDatum,
      arendemeningOrd(arende),
      arende.handlaggare,
      statusOrd[arende.status],
    ]),
  };
}

function arendedel(arende: OffentligtArendeMedHandlingar, niva: 2 | 3): Listdel {
  const facts = [
    `Inkom ${arende.inkomDatum}`,
    statusOrd[arende.status],
    ...(arende.handlaggare === '' ? [] : [`Handläggare ${arende.handlaggare}`]),
    ...(arende.handlingar.length === 0 ? ['Inga offentliga handlingar'] : []),
  ];
  return {
    niva,
    rubrik: `${arende.diarienummer}\u2002${arendemeningOrd(arende)}`,
    text: facts.join(' \u00b7 '),
    tabell: handlingstabell(arende.handlingar),
  };
}

function postdelar(handlingar: readonly OffentligHandling[]): Listdel[] {
  const days = Map.groupBy(handlingar, ({ datum }) => datum);
  return [...days].map(([day, ofDay]) => ({
    niva: 2,
    rubrik: dagrubrik(day),
    text: '',
    tabell: {
      kolumner: postkolumner,
      rader: ofDay.map((handling) => [
        handling.beteckning,
        riktningOrd[handling.riktning],
        rubrikOrd(handling),
        motpartOrd(handling),
      ]),
    },
  }));
}

/** "Måndag 23 november 2026, v. 48". */
function dagrubrik(day: string): string {
  const name = VECKODAGSNAMN[weekday(day) - 1] ?? '';
  const first = name.charAt(0).toUpperCase();
  return `${first}${name.slice(1)} ${formatDag(day)}, v. ${String(isoWeek(day).vecka)}`;
}
