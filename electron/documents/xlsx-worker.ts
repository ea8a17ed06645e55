import { parentPort, workerData } from 'node:worker_threads';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, SheetData } from 'write-excel-file/node';
import { isDag } from '../../shared/domain/datum.ts';
import type { XlsxCell, XlsxColumn, XlsxOrder, XlsxStart } from './xlsx-protocol.ts';

const port = parentPort;
if (!port) throw new Error('sheets are made in a worker thread');

const { sheet, columns } = workerData as XlsxStart;
const data: SheetData = [columns.map(({ title }) => ({ value: title, fontWeight: 'bold' }))];

/** The longest text that a cell of Excel holds; what XML can't write, the library leaves out. */
const MAX_TEXT = 32_767;

function cellOf(value: XlsxCell | undefined, kind: XlsxColumn['kind']): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  // What is no day (the 30th of February) stays the text it is.
  if (kind === 'day' && isDag(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: value.slice(0, MAX_TEXT), type: String };
}

const WIDTHS: Readonly<Record<XlsxColumn['kind'], number>> = { text: 30, day: 12, number: 12 };

async function finish(): Promise<void> {
  const options = {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map(({ kind }) => ({ width: WIDTHS[kind] })),
  };
  const bytes = await writeExcelFile(data, options).toBuffer();
  port?.postMessage(new Uint8Array(bytes));
}

port.on('message', (order: XlsxOrder) => {
  if (order === null) void finish();
  else data.push(...order.map((row) => columns.map(({ kind }, index) => cellOf(row[index], kind))));
});
