import {
  arendemeningOrd,
  handlingstypOrd,
  motpartOrd,
  riktningOrd,
  rubrikOrd,
  statusOrd,
  ursprungOrd,
} from '../documents/models/offentliga-ord.ts';
import type { Diarieuppgift } from '../../shared/document/offentlig-facts.ts';
import type {
  OffentligHandling,
  OffentligtArende,
  Utlamnandeurval,
} from '../../shared/domain/utlamnande.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Table, TableCell, TableColumn } from '../services/table-export.ts';
import { assertNoPersonnummer, diarierOf, utlamnandesidor } from '../services/utlamnande.ts';
import type { Utlamnandesida } from '../services/utlamnande.ts';

const column = (title: string, kind: TableColumn['kind'] = 'text'): TableColumn => ({
  ...{ title, kind, mm: null },
});

const arendekolumner = [
  column('Diarium'),
  column('Diarienummer'),
  column('Inkom', 'day'),
  column('Ärende'),
  column('Handläggare'),
  column('Status'),
  column('Ursprung'),
  column('Klass'),
];

const handlingskolumner = [
  column('Beteckning'),
  column('Datum', 'day'),
  column('Riktning'),
  column('Handling'),
  column('Handlingstyp'),
  column('Avsändare eller mottagare'),
];

/**
 * The public list as a table for a spreadsheet: a row for each case, or for each handling with
 * its case repeated. Reading the rows throws `personnummer` at the first that stands in them.
 */
export async function utlamnandetabell(
  context: ServiceContext,
  urval: Utlamnandeurval,
): Promise<Table> {
  const { kommun, diarier } = await diarierOf(context, urval.diarier);
  const kind = urval.innehall === 'handlingar' ? 'Postlista' : 'Diarielista';
  const title = `${kind} ${urval.fran}\u2013${urval.till}`;
  return {
    ...{ title, fileName: title, organisation: kommun, total: null },
    columns: columnsOf(urval),
    rows: rowsOf(context, urval, diarier),
  };
}

function columnsOf({ innehall }: Utlamnandeurval): TableColumn[] {
  if (innehall === 'arenden') return arendekolumner;
  const [diarium, diarienummer] = arendekolumner as [TableColumn, TableColumn];
  if (innehall === 'handlingar') return [diarium, diarienummer, ...handlingskolumner];
  return [...arendekolumner, ...handlingskolumner];
}

async function* rowsOf(
  context: ServiceContext,
  urval: Utlamnandeurval,
  diarier: readonly Diarieuppgift[],
): AsyncGenerator<readonly TableCell[]> {
  const names = new Map(diarier.map(({ id, namn }) => [id, namn]));
  for await (const page of utlamnandesidor(context, urval)) {
    assertNoPersonnummer(page);
    yield* rowsOfPage(page, urval, names);
  }
}

function* rowsOfPage(
  { arenden, handlingar }: Utlamnandesida,
  { innehall }: Utlamnandeurval,
  names: ReadonlyMap<string, string>,
): Generator<readonly TableCell[]> {
  for (const handling of handlingar) {
    const diarium = names.get(handling.diariumId) ?? '';
    yield [diarium, handling.diarienummer, ...handlingsceller(handling)];
  }
  for (const arende of arenden) {
    const cells = [names.get(arende.diariumId) ?? '', ...arendeceller(arende)];
    if (innehall === 'arenden') yield cells;
    else if (arende.handlingar.length === 0) yield [...cells, ...handlingskolumner.map(() => '')];
    else for (const handling of arende.handlingar) yield [...cells, ...handlingsceller(handling)];
  }
}

function arendeceller(arende: OffentligtArende): TableCell[] {
  return [
    arende.diarienummer,
    arende.inkomDatum,
    arendemeningOrd(arende),
    arende.handlaggare,
    statusOrd[arende.status],
    [ursprungOrd[arende.ursprung], arende.ursprungRef].join(' ').trim(),
    arende.klass,
  ];
}

function handlingsceller(handling: OffentligHandling): TableCell[] {
  return [
    handling.beteckning,
    handling.datum,
    riktningOrd[handling.riktning],
    rubrikOrd(handling),
    handlingstypOrd[handling.handlingstyp],
    motpartOrd(handling),
  ];
}
