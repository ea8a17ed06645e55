import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { XlsxCell, XlsxOrder, XlsxStart } from '../documents/xlsx-protocol.ts';
import type { Table } from '../services/table-export.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { MAX_EXCELRADER } from '../../shared/rules/listrader.ts';

const BATCH = 500;
/** What Excel takes in the name of a sheet. */
const MAX_NAME = 31;

/**
 * Writes a table as an Excel file, with days as dates, in a worker of its own. Throws
 * RuleViolated `too_many_excel_rows`.
 */
export async function writeXlsx(path: string, table: Table, workerPath: string): Promise<void> {
  const worker = new Worker(workerPath, { workerData: startOf(table) });
  try {
    const failed = once(worker, 'error').then(([error]) => Promise.reject(error as Error));
    const bytes = await Promise.race([bytesFrom(worker, table), failed]);
    await writeFile(path, bytes);
  } finally {
    await worker.terminate();
  }
}

function startOf({ title, columns }: Table): XlsxStart {
  const sheet = title.replaceAll(/[[\]:*?/\\']/gu, ' ').slice(0, MAX_NAME);
  return { sheet, columns: columns.map(({ title: name, kind }) => ({ title: name, kind })) };
}

async function bytesFrom(worker: Worker, table: Table): Promise<Uint8Array> {
  const post = (order: XlsxOrder) => worker.postMessage(order);
  let batch: (readonly XlsxCell[])[] = [];
  let rows = 0;
  for await (const row of table.rows) {
    rows += 1;
    if (rows > MAX_EXCELRADER) {
      throw ruleViolated('too_many_excel_rows', [], { max: MAX_EXCELRADER });
    }
    batch.push(row);
    if (batch.length < BATCH) continue;
    post(batch);
    batch = [];
  }
  post(batch);
  const answer = once(worker, 'message');
  post(null);
  const [bytes] = (await answer) as [Uint8Array];
  return bytes;
}
