import type { RamliggareFacts } from '../../../shared/document/ramliggare-facts.ts';
import type { Sokandear } from '../../../shared/domain/fordelningsram.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { formatKallhanvisning } from '../../../shared/domain/kallhanvisning.ts';
import { formatKronor } from '../../../shared/domain/pengar.ts';
import { byId } from '../../../shared/document/paper-facts.ts';
import { ramlage } from '../../../shared/rules/ramlage.ts';
import { ramrubrik, SOKANDEKOLUMNER, sokanderader } from '../../../shared/rules/ramrader.ts';
import { omgangssummor, ramtabell, summaOf } from '../../../shared/rules/ramtabell.ts';
import type { Rambelopp } from '../../../shared/rules/ramtabell.ts';
import type { ListaData, Listdel, Listtabell } from './lista-data.ts';
import { arsbild, flodesbild, omgangsbild, omgangsnamn } from './ramfigurer.ts';

const BREDD = 170;
const UNKNOWN = '–';
const kolumn = (rubrik: string, mm: number | null, hoger = false) => ({ rubrik, mm, hoger });
const belopp = (kronor: number | null) => (kronor === null ? UNKNOWN : formatKronor(kronor));
const BELOPP = ['Sökt', 'Undantaget', 'Tilldelat', 'Använt'].map((rubrik) =>
  kolumn(rubrik, 27, true),
);

/** The ledger of a frame: rounds, where the money went, every project, and later decisions. */
export function ramliggareData(facts: RamliggareFacts): ListaData {
  const { liggare, kommun, dag } = facts;
  const nameOf = (id: string) => byId(facts.organ, id).namn;
  const { totaltKr, kvarKr } = ramlage(liggare);
  const rubrik = ramrubrik(liggare.ram);
  return {
    ...{ organisation: kommun, dokumenttyp: 'Fördelningsliggare', rubrik, liggande: false },
    uppgifter: [
      { namn: 'Ägs av', varde: nameOf(liggare.ram.agareOrganId) },
      { namn: 'Beslut', varde: kalla(facts, liggare.ram.kallhanvisningId) },
      { namn: 'Ram', varde: formatKronor(totaltKr) },
      { namn: 'Kvar', varde: formatKronor(kvarKr) },
    ],
    inledning: `Läget ${formatDag(dag)}.`,
    lopande: `${kommun} \u00b7 ${rubrik}`,
    delar: [omgangar(facts), ...flode(facts, nameOf), sokande(facts, nameOf), ...andringar(facts)],
  };
}

/** What every applicant has asked for, been given and used, over the years. */
export function ramsummeringData(
  { kommun, organ, dag }: Pick<RamliggareFacts, 'kommun' | 'organ' | 'dag'>,
  years: readonly Sokandear[],
): ListaData {
  const nameOf = (id: string) => byId(organ, id).namn;
  const rows = sokanderader(years, nameOf).map((row) =>
    row.map((cell, index) =>
      index > 1 ? belopp(cell === null ? null : Number(cell)) : String(cell),
    ),
  );
  const rubrik = 'Fördelade medel per sökande och år';
  const kolumner = SOKANDEKOLUMNER.map(({ titel, arTal }) =>
    kolumn(titel, arTal ? 27 : null, arTal),
  );
  const bild = years.length === 0 ? null : arsbild(years, nameOf, BREDD);
  return {
    ...{ organisation: kommun, dokumenttyp: 'Sammanställning', rubrik, liggande: false },
    uppgifter: [{ namn: 'Utskriven', varde: formatDag(dag) }],
    inledning: years.length === 0 ? 'Ingen fördelning är beslutad.' : '',
    lopande: `${kommun} \u00b7 ${rubrik}`,
    delar: bild
      ? [
          {
            niva: 2,
            rubrik: 'Tilldelat mot sökt',
            text: '',
            bild,
            tabell: { kolumner, rader: rows },
          },
        ]
      : [],
  };
}

/** Every applicant with projects, the sums of each, and of all. */
export function sokandetabell(facts: RamliggareFacts, nameOf: (id: string) => string): Listtabell {
  const table = ramtabell(facts.liggare);
  const row = (rubrik: string, sums: Rambelopp) => [rubrik, ...cells(sums)];
  return {
    kolumner: [kolumn('Sökande och projekt', null), ...BELOPP],
    rader: [
      ...table.flatMap((one) => [
        row(nameOf(one.sokandeOrganId), one),
        ...one.ansokningar.flatMap(({ poster, omgang }) =>
          poster.map((post) => row(`\u2003${post.rubrik} (${omgangsnamn(omgang)})`, post)),
        ),
      ]),
      row('Summa', summaOf(table)),
    ],
  };
}

function cells({ begartKr, undantagetKr, tilldelatKr, anvantKr }: Rambelopp): string[] {
  return [begartKr, undantagetKr, tilldelatKr, anvantKr].map(belopp);
}

function omgangar(facts: RamliggareFacts): Listdel {
  const { liggare } = facts;
  const granted = omgangssummor(liggare);
  const rader = liggare.omgangar.map(({ fordelning, diarienummer, beslut }, index) => [
    ...[omgangsnamn(index + 1), diarienummer],
    beslut ? formatKallhanvisning(beslut, byId(facts.organ, beslut.organId)) : 'Inte beslutad',
    ...[formatKronor(fordelning.beloppKr), belopp(granted[index] ?? null)],
  ]);
  const kolumner = [
    ...[kolumn('Omgång', 26), kolumn('Ärende', 34), kolumn('Beslut', null)],
    ...[kolumn('Att fördela', 30, true), kolumn('Tilldelat', 30, true)],
  ];
  if (rader.length === 0) {
    const text = 'Inget ärende fördelar ur ramen än.';
    return { niva: 2, rubrik: 'Omgångar', text, tabell: null };
  }
  const bild = omgangsbild(liggare, BREDD);
  return { niva: 2, rubrik: 'Omgångar', text: '', bild, tabell: { kolumner, rader } };
}

function flode({ liggare }: RamliggareFacts, nameOf: (id: string) => string): Listdel[] {
  const bild = flodesbild(liggare, nameOf, BREDD);
  return bild ? [{ niva: 2, rubrik: 'Från ram till sökande', text: '', bild, tabell: null }] : [];
}

function sokande(facts: RamliggareFacts, nameOf: (id: string) => string): Listdel {
  const tabell = sokandetabell(facts, nameOf);
  return { niva: 2, rubrik: 'Sökande och projekt', text: '', tabell };
}

const TYPER = {
  ...{ okning: 'Ökning', minskning: 'Minskning', overforing: 'Överföring' },
  ...{ omfordelning: 'Flyttning mellan sökande', aterbetalning: 'Återlämnat' },
} as const;

function andringar(facts: RamliggareFacts): Listdel[] {
  const rader = facts.liggare.andringar.map(
    ({ dag, typ, beloppKr, kallhanvisningId, anteckning }) => [
      ...[dag, TYPER[typ], formatKronor(beloppKr), kalla(facts, kallhanvisningId), anteckning],
    ],
  );
  if (rader.length === 0) return [];
  const kolumner = [
    ...[kolumn('Från', 22), kolumn('Vad', 36), kolumn('Belopp', 28, true)],
    ...[kolumn('Beslut', 38), kolumn('Anteckning', null)],
  ];
  return [{ niva: 2, rubrik: 'Beslut om ramen', text: '', tabell: { kolumner, rader } }];
}

function kalla(facts: RamliggareFacts, id: string | null): string {
  if (id === null) return 'Saknas';
  const source = byId(facts.kallhanvisningar, id);
  return formatKallhanvisning(source, byId(facts.organ, source.organId));
}
