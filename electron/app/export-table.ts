import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeFile } from 'node:fs/promises';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import { MAX_LISTRADER } from '../../shared/rules/listrader.ts';
import { tabellData } from '../documents/models/tabell.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { today } from '../services/context.ts';
import type { Table, TableCell } from '../services/table-export.ts';
import type { Host } from './host.ts';
import type { Jobs, Progress } from './jobs.ts';
import { replaceFile } from './replace-file.ts';
import { fileName } from './printed-document.ts';
import { typesetPdf } from './typeset.ts';
import { writeCsv } from './write-csv.ts';
import { writeJsonl } from './write-jsonl.ts';
import { writeXlsx } from './write-xlsx.ts';

export type TableFormat = 'csv' | 'xlsx' | 'pdf' | 'jsonl';

export interface ExportTableParts {
  readonly host: Host;
  readonly jobs: Jobs;
  readonly typesetter: Typesetter;
  readonly xlsxWorkerPath: string;
}

/** Rows between two reports of progress, and between two chances for other work. */
const STEP = 500;

/**
 * Asks where to and starts a job that writes the table there; null when the user closed the
 * dialog. The job ends with `{ rows }`, or fails with `too_many_rows` (PDF),
 * `too_many_excel_rows`, `file_not_writable`, `StorageFull`, or what reading the rows throws.
 */
export async function exportTable(
  parts: ExportTableParts,
  table: Table,
  format: TableFormat,
): Promise<{ jobId: string; fileName: string } | null> {
  const { host, jobs } = parts;
  const suggestedName = fileName(table.fileName);
  const path = await host.chooseSaveFile({ suggestedName, extension: format });
  if (path === null) return null;
  const jobId = jobs.start(async (progress, signal) => {
    const counted = countRows(table, progress, signal);
    await replaceFile(path, host.newId(), (draft) =>
      write(parts, { ...table, rows: counted.rows }, format, draft),
    );
    return { rows: counted.count() };
  });
  return { jobId, fileName: basename(path) };
}

/**
 * Starts a job that prints the table on the host's printer. The job ends with `{ rows, outcome }`,
 * or fails with `too_many_rows`, or what reading the rows or the printer throws.
 */
export function printTable(parts: ExportTableParts, table: Table): { jobId: string } {
  const jobId = parts.jobs.start(async (progress, signal) => {
    const counted = countRows(table, progress, signal);
    const pdf = await tablePdf(parts, { ...table, rows: counted.rows });
    const outcome = await parts.host.print(pdf, table.title);
    return { rows: counted.count(), outcome };
  });
  return { jobId };
}

async function write(parts: ExportTableParts, table: Table, format: TableFormat, draft: string) {
  if (format === 'csv') return writeCsv(draft, table);
  if (format === 'jsonl') return writeJsonl(draft, table);
  if (format === 'xlsx') return writeXlsx(draft, table, parts.xlsxWorkerPath);
  await writeFile(draft, await tablePdf(parts, table));
}

async function tablePdf({ host, typesetter }: ExportTableParts, table: Table) {
  const rows: (readonly TableCell[])[] = [];
  for await (const row of table.rows) {
    if (rows.length === MAX_LISTRADER) {
      throw ruleViolated('too_many_rows', [], { max: MAX_LISTRADER });
    }
    rows.push(row);
  }
  const dag = today(host);
  return typesetPdf(typesetter, {
    request: {
      template: 'lista',
      data: tabellData(table, rows, dag),
      title: table.title,
      date: dag,
      unknownGlyphs: 'box',
    },
    fileName: table.fileName,
    fieldOf: () => [],
  });
}

/** The rows as they are, with progress told and the signal minded. */
function countRows({ rows, total }: Table, progress: Progress, signal: AbortSignal) {
  let count = 0;
  const stop = () => {
    if (signal.aborted) throw new CallError('Cancelled');
  };
  const counted = async function* () {
    stop();
    for await (const row of rows) {
      yield row;
      count += 1;
      if (count % STEP !== 0) continue;
      progress(count, total);
      await setImmediate();
      stop();
    }
    stop();
  };
  return { rows: counted(), count: () => count };
}
