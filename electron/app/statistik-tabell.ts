import { Readable } from 'node:stream';
import type { StatistikFacts } from '../../shared/document/statistik-facts.ts';
import type { Arendetal, Statistik, Tidsatgang } from '../../shared/domain/statistik.ts';
import { Punktlighetsslag } from '../../shared/domain/statistik.ts';
import {
  forseningOrd,
  gruppOrd,
  ISTALLET_FOR_KLASS,
  slagOrd,
} from '../../shared/rules/statistikord.ts';
import type { Table, TableCell, TableColumn } from '../services/table-export.ts';

const column = (title: string, kind: TableColumn['kind'] = 'text'): TableColumn => ({
  ...{ title, kind, mm: null },
});

/** Every figure on a row of its own, to be turned and summed in a spreadsheet. */
export function statistiktabell({ kommun, urval, statistik }: StatistikFacts): Table {
  const title = `Statistik ${urval.fran}\u2013${urval.till}`;
  const rows = [...tal(statistik), ...punktlighet(statistik)];
  return {
    ...{ title, fileName: title, organisation: kommun, total: rows.length },
    columns: [
      ...[column('Område'), column('Grupp'), column('Mått'), column('Värde', 'number')],
      ...[column('Senast', 'day'), column('Gjort', 'day')],
    ],
    rows: Readable.from(rows),
  };
}

const row = (area: string, group: string, measure: string, value: number | null): TableCell[] => [
  ...[area, group, measure, value, null, null],
];

function tal({ arenden, oppna, manader, klasser, beslutstid, avslutstid }: Statistik) {
  return [
    ...arendetal('Ärenden', 'Alla', arenden),
    row('Ärenden', 'Alla', 'Öppna vid tidens slut', oppna),
    ...manader.flatMap(({ manad, ...one }) => arendetal('Ärenden per månad', manad, one)),
    ...klasser.flatMap(({ klass, mediandagar, ...one }) => {
      const name = klass || ISTALLET_FOR_KLASS;
      return [
        ...arendetal('Ärenden per klass', name, one),
        row('Ärenden per klass', name, 'Mediandagar till beslut', mediandagar),
      ];
    }),
    ...tider('Från inkommet till beslut', beslutstid),
    ...tider('Från inkommet till avslutat', avslutstid),
  ];
}

function arendetal(area: string, group: string, { inkomna, beslutade, avslutade }: Arendetal) {
  return [
    row(area, group, 'Inkomna', inkomna),
    row(area, group, 'Beslutade', beslutade),
    row(area, group, 'Avslutade', avslutade),
  ];
}

function tider(area: string, tid: Tidsatgang) {
  return [
    row(area, 'Alla', 'Ärenden', tid.antal),
    row(area, 'Alla', 'Mediandagar', tid.median),
    row(area, 'Alla', 'Nio av tio, dagar', tid.nionde),
    ...tid.grupper.map(({ antal }, index) => row(area, gruppOrd(tid, index), 'Ärenden', antal)),
  ];
}

function punktlighet(statistik: Statistik) {
  return Punktlighetsslag.options.flatMap((slag) => {
    const { iTid, sena, ogjorda, forseningar } = statistik.punktlighet[slag];
    const area = slagOrd[slag];
    return [
      row(area, 'Alla', 'I tid', iTid),
      row(area, 'Alla', 'Sent', sena),
      row(area, 'Alla', 'Inte gjort', ogjorda),
      ...forseningar.map((one): TableCell[] => [
        ...[area, forseningOrd(one), 'Försening', 1, one.senast, one.skedde],
      ]),
    ];
  });
}
