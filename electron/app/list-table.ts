import { arendeRows, listArendeIds } from '../../db/repositories/arende-lista.ts';
import { listHandlingIds, registerhandlingar } from '../../db/repositories/handlingslista.ts';
import { kontaktRows, listKontaktIds } from '../../db/repositories/kontaktlista.ts';
import { getRegister } from '../../db/repositories/register.ts';
import { listRemissIds, remissRows } from '../../db/repositories/remisslista.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import type { ReadTx } from '../../db/tx.ts';
import { today } from '../services/context.ts';
import type { ServiceContext } from '../services/context.ts';
import type { Table, TableCell } from '../services/table-export.ts';
import { arendeCells, handlingCells, kontaktCells, remissCells } from './list-cells.ts';
import type { ListCell } from './list-cells.ts';

type PrintedList = ParsedInput<'lista.print'>;

/** Rows read at a time: other calls get their turn between. */
const PAGE = 200;
/** More than a register holds. */
const EVERY = 1_000_000_000;

/**
 * A list as it stands on the screen, or the chosen rows of it, with its columns in their order.
 * Throws RuleViolated `unknown_column`.
 */
export function listTable(context: ServiceContext, input: PrintedList): Promise<Table> {
  switch (input.sokning.lista) {
    case 'arenden':
      return tableOf(context, input, arendeCells, arendeRows);
    case 'handlingar':
      return tableOf(context, input, handlingCells, registerhandlingar);
    case 'kontakter':
      return tableOf(context, input, kontaktCells, kontaktRows);
    case 'remisser':
      return tableOf(context, input, remissCells, remissRows);
  }
}

async function tableOf<Row>(
  context: ServiceContext,
  input: PrintedList,
  cells: Readonly<Record<string, ListCell<Row>>>,
  rowsOf: (tx: ReadTx, ids: readonly number[]) => Promise<Row[]>,
): Promise<Table> {
  const columns = input.kolumner.map(({ id, titel: title }, index) => ({
    ...{ title, mm: null },
    cell: cellOf(cells, id, index),
  }));
  const { kommun, ids } = await context.register.read(async (tx) => ({
    kommun: (await getRegister(tx)).kommun,
    ids: input.rader ?? (await idsOf(tx, input, today(context))),
  }));
  const rows = async function* (): AsyncGenerator<readonly TableCell[]> {
    for (let first = 0; first < ids.length; first += PAGE) {
      const page = ids.slice(first, first + PAGE);
      const read = await context.register.read((tx) => rowsOf(tx, page));
      for (const row of read) yield columns.map(({ cell }) => cell.of(row));
    }
  };
  return {
    ...{ title: input.rubrik, fileName: input.rubrik, organisation: kommun },
    columns: columns.map(({ cell: { kind }, ...column }) => ({ ...column, kind })),
    ...{ rows: rows(), total: ids.length },
  };
}

function idsOf(tx: ReadTx, { sokning }: PrintedList, day: string): Promise<number[]> {
  switch (sokning.lista) {
    case 'arenden':
      return listArendeIds(tx, sokning.filter, sokning.sort, day);
    case 'handlingar':
      return listHandlingIds(tx, sokning.filter, sokning.sort, EVERY);
    case 'kontakter':
      return listKontaktIds(tx, sokning.filter, sokning.sort);
    case 'remisser':
      return listRemissIds(tx, sokning.filter, sokning.sort);
  }
}

function cellOf<Row>(
  cells: Readonly<Record<string, ListCell<Row>>>,
  id: string,
  index: number,
): ListCell<Row> {
  const cell = Object.hasOwn(cells, id) ? cells[id] : undefined;
  if (!cell) throw ruleViolated('unknown_column', ['kolumner', index, 'id']);
  return cell;
}
