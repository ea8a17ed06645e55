import { formatDag, formatManad } from '../../../shared/domain/datum.ts';
import type { StatistikFacts } from '../../../shared/document/statistik-facts.ts';
import type { Arendetal, Statistik, Tidsatgang } from '../../../shared/domain/statistik.ts';
import { Punktlighetsslag } from '../../../shared/domain/statistik.ts';
import {
  arendestaplar,
  punktlighetsstaplar,
  tidsstaplar,
} from '../../../shared/rules/statistikdiagram.ts';
import type { ListaData, Listdel, Listkolumn, Listtabell } from './lista-data.ts';
import { tidsspann } from './offentliga-ord.ts';
import { stapelbild } from './stapelbild.ts';
import type { Stapeldiagram } from './stapelbild.ts';
import {
  andelOrd,
  dagarOrd,
  forseningOrd,
  FRISTER,
  gruppOrd,
  ISTALLET_FOR_KLASS,
  slagOrd,
} from '../../../shared/rules/statistikord.ts';

const text = (rubrik: string, mm: number | null = null): Listkolumn => ({
  ...{ rubrik, mm, hoger: false },
});
const number = (rubrik: string, mm = 22): Listkolumn => ({ rubrik, mm, hoger: true });

/** Millimetres between the margins of a page that stands. */
const BREDD = 170;
const bild = (diagram: Stapeldiagram) => stapelbild(diagram, BREDD);

/** The figures of a span as the template of lists takes them. */
export function statistikData(facts: StatistikFacts): ListaData {
  const { kommun, dag, urval, diarier, statistik } = facts;
  const rubrik = `Statistik ${tidsspann(urval.fran, urval.till)}`;
  return {
    organisation: kommun,
    dokumenttyp: 'Statistik',
    uppgifter: [
      { namn: 'Diarium', varde: diarier.join(', ') },
      { namn: 'Framtagen', varde: formatDag(dag) },
    ],
    rubrik,
    inledning: arendeOrd(statistik),
    lopande: `${kommun} \u00b7 ${rubrik}`,
    liggande: false,
    delar: [
      itidsdel(statistik),
      ...manadsdelar(statistik),
      tidsdel('Från inkommet till beslut', statistik.beslutstid),
      tidsdel('Från inkommet till avslutat', statistik.avslutstid),
      klassdel(statistik),
      ...forseningsdelar(statistik),
    ],
  };
}

function arendeOrd({ arenden, oppna }: Statistik): string {
  const { inkomna, beslutade, avslutade } = arenden;
  return `${String(inkomna)} ärenden kom in, ${String(beslutade)} beslutades och ${String(avslutade)} avslutades. Vid tidens slut var ${String(oppna)} öppna.`;
}

function itidsdel({ punktlighet }: Statistik): Listdel {
  const rows = Punktlighetsslag.options.map((slag) => ({
    namn: slagOrd[slag],
    ...punktlighet[slag],
  }));
  return {
    niva: 2,
    rubrik: 'Gjort i tid',
    text: FRISTER,
    bild: bild({
      alternativtext: rows.map((row) => `${row.namn}: ${andelOrd(row)} i tid.`).join(' '),
      ...{ serier: ['I tid', 'Sent', 'Inte gjort'], staplade: true },
      rader: rows.map((row) => ({
        ...{ namn: row.namn, staplar: punktlighetsstaplar(row), varde: andelOrd(row) },
      })),
    }),
    tabell: {
      kolumner: [
        text('Vad'),
        number('I tid'),
        number('Sent'),
        number('Inte gjort'),
        number('Andel'),
      ],
      rader: rows.map((row) => [
        row.namn,
        ...cells(row.iTid, row.sena, row.ogjorda),
        andelOrd(row),
      ]),
    },
  };
}

/** More months than a page holds go on in another picture; the table comes after the last. */
const MANADER_PER_BILD = 24;

function manadsdelar({ manader }: Statistik): Listdel[] {
  const name = ({ manad }: (typeof manader)[number]) => formatManad(manad);
  const staplar = arendestaplar(manader);
  const rader = manader.map((row, index) => ({
    ...{ namn: name(row), staplar: staplar[index] ?? [], ord: `${name(row)}: ${talOrd(row)}.` },
    varde: `${String(row.inkomna)} / ${String(row.avslutade)}`,
  }));
  const pages = Math.max(1, Math.ceil(rader.length / MANADER_PER_BILD));
  return Array.from({ length: pages }, (_, page) => {
    const own = rader.slice(page * MANADER_PER_BILD, (page + 1) * MANADER_PER_BILD);
    return {
      ...{ niva: 2 as const, rubrik: page === 0 ? 'Ärenden per månad' : '', text: '' },
      bild: bild({
        alternativtext: own.map((row) => row.ord).join(' '),
        ...{ serier: ['Inkomna', 'Avslutade'], staplade: false, rader: own },
      }),
      tabell: page < pages - 1 ? null : manadstabell(manader),
    };
  });
}

function manadstabell(manader: Statistik['manader']): Listtabell {
  return {
    kolumner: [text('Månad'), number('Inkomna'), number('Beslutade'), number('Avslutade')],
    rader: manader.map((row) => [formatManad(row.manad), ...talceller(row)]),
  };
}

function tidsdel(rubrik: string, tid: Tidsatgang): Listdel {
  const staplar = tidsstaplar(tid);
  const rader = tid.grupper.map(({ antal }, index) => ({
    ...{ namn: gruppOrd(tid, index), antal: String(antal) },
  }));
  return {
    niva: 2,
    rubrik,
    text:
      tid.antal === 0
        ? 'Inga ärenden.'
        : `Hälften tog högst ${dagarOrd(tid.median)}, nio av tio högst ${dagarOrd(tid.nionde)}.`,
    ...(tid.antal > 0 && {
      bild: bild({
        alternativtext: rader.map(({ namn, antal }) => `${namn}: ${antal}.`).join(' '),
        ...{ serier: ['Ärenden'], staplade: false },
        rader: rader.map(({ namn, antal }, index) => ({
          ...{ namn, staplar: staplar[index] ?? [], varde: antal },
        })),
      }),
    }),
    tabell: null,
  };
}

function klassdel({ klasser }: Statistik): Listdel {
  return {
    niva: 2,
    rubrik: 'Ärenden per klass',
    text: klasser.length === 0 ? 'Inga ärenden.' : '',
    tabell:
      klasser.length === 0
        ? null
        : {
            kolumner: [
              ...[text('Klass'), number('Inkomna'), number('Beslutade'), number('Avslutade')],
              number('Mediantid till beslut', 30),
            ],
            rader: klasser.map((row) => [
              row.klass || ISTALLET_FOR_KLASS,
              ...talceller(row),
              row.mediandagar === null ? '' : dagarOrd(row.mediandagar),
            ]),
          },
  };
}

function forseningsdelar({ punktlighet }: Statistik): Listdel[] {
  return Punktlighetsslag.options.flatMap((slag) => {
    const { forseningar, sena } = punktlighet[slag];
    if (forseningar.length === 0) return [];
    const more = sena + punktlighet[slag].ogjorda - forseningar.length;
    return {
      niva: 2,
      rubrik: `Inte i tid: ${slagOrd[slag].toLowerCase()}`,
      text: more > 0 ? `De ${String(forseningar.length)} senaste visas.` : '',
      tabell: {
        kolumner: [text('Vad'), text('Senast', 34), text('Gjort', 34)],
        rader: forseningar.map((one) => [
          ...[forseningOrd(one), formatDag(one.senast)],
          one.skedde === null ? 'Inte gjort' : formatDag(one.skedde),
        ]),
      },
    } satisfies Listdel;
  });
}

function talOrd({ inkomna, beslutade, avslutade }: Arendetal): string {
  return `${String(inkomna)} inkomna, ${String(beslutade)} beslutade, ${String(avslutade)} avslutade`;
}

function talceller({ inkomna, beslutade, avslutade }: Arendetal): string[] {
  return cells(inkomna, beslutade, avslutade);
}

function cells(...numbers: readonly number[]): string[] {
  return numbers.map(String);
}
