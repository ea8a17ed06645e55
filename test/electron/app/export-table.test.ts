import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportTable } from '../../../electron/app/export-table.ts';
import type { TableFormat } from '../../../electron/app/export-table.ts';
import { createJobs } from '../../../electron/app/jobs.ts';
import type { Jobs } from '../../../electron/app/jobs.ts';
import { createTypesetter } from '../../../electron/documents/typesetter.ts';
import type { Typesetter } from '../../../electron/documents/typesetter.ts';
import type { Table, TableCell } from '../../../electron/services/table-export.ts';
import type { AppEvent } from '../../../shared/contract/events.ts';
import { documentAssets } from '../../support/pdf/document-assets.ts';
import { readPdfText } from '../../support/pdf/read-pdf-text.ts';
import { readZip } from '../../support/read-zip.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import { createTestHost } from '../../support/test-host.ts';
import type { TestHost } from '../../support/test-host.ts';

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

let folder: string;
let host: TestHost;
let jobs: Jobs;
let typesetter: Typesetter;
let events: AppEvent[] = [];
let reported: unknown[] = [];
let whenEnded: (event: Ended) => void;

beforeAll(async () => {
  folder = makeTempFolder();
  host = createTestHost(folder, '2026-11-22');
  typesetter = createTypesetter(await documentAssets());
});
beforeEach(() => {
  events = [];
  reported = [];
  jobs = createJobs({
    newId: () => host.newId(),
    publish: (event) => {
      events.push(event);
      if (event.type === 'jobEnded') whenEnded(event);
    },
    report: (error) => void reported.push(error),
  });
});
afterAll(async () => {
  await typesetter.close();
  removeTempFolder(folder);
});

const rows: TableCell[][] = [
  ['KS 2026/1', '2026-01-12', 3, 'Ansökan om medel; "läxhjälp"\nrad två'],
  ['=HYPERLINK("http://x")', null, -4, '+46 70'],
  ['@SUMMA(A1)', '2026-02-29', 0, '-1+2\u{1f384}'],
  ['\uff1d1', '', null, "'citat"],
];

async function* each<T>(items: Iterable<T>) {
  for (const item of items) yield await Promise.resolve(item);
}

function tableOf(content: Iterable<TableCell[]>, total: number | null = null): Table {
  return {
    ...{ title: 'Ärenden i KS', fileName: 'Ärenden: KS/2026', organisation: 'Granbergs kommun' },
    columns: [
      { title: 'Nummer', kind: 'text', mm: 30 },
      { title: 'Dag', kind: 'day', mm: null },
      { title: 'Antal', kind: 'number', mm: 20 },
      { title: 'Mening', kind: 'text', mm: null },
    ],
    ...{ rows: each(content), total },
  };
}

async function exported(table: Table, format: TableFormat, name = `lista.${format}`) {
  const path = join(folder, name);
  host.answerSaveFile(path);
  const ended = new Promise<Ended>((resolve) => {
    whenEnded = resolve;
  });
  const xlsxWorkerPath = resolve('electron/documents/xlsx-worker.ts');
  const started = await exportTable({ host, jobs, typesetter, xlsxWorkerPath }, table, format);
  return { path, started, ended };
}

async function bytesOf(table: Table, format: TableFormat): Promise<Buffer> {
  const { path, ended } = await exported(table, format);
  expect(await ended).toMatchObject({ outcome: 'done' });
  return readFileSync(path);
}

describe('CSV', () => {
  test('is read back as it was, with what a spreadsheet would run made harmless', async () => {
    const bytes = await bytesOf(tableOf(rows), 'csv');
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(parse(bytes, { bom: true, delimiter: ';', record_delimiter: '\r\n' })).toEqual([
      ['Nummer', 'Dag', 'Antal', 'Mening'],
      ['KS 2026/1', '2026-01-12', '3', 'Ansökan om medel; "läxhjälp"\nrad två'],
      ['\'=HYPERLINK("http://x")', '', '-4', "'+46 70"],
      ["'@SUMMA(A1)", '2026-02-29', '0', "'-1+2\u{1f384}"],
      ["'\uff1d1", '', '', "'citat"],
    ]);
  });

  test('of nothing has its head', async () => {
    const text = (await bytesOf(tableOf([]), 'csv')).toString('utf8');
    expect(text).toBe('\ufeffNummer;Dag;Antal;Mening\r\n');
  });

  test('of a hundred thousand rows is written in memory that does not grow with them', async () => {
    function* many() {
      for (let nr = 1; nr <= 100_000; nr += 1) yield ['x'.repeat(400), '2026-01-12', nr, 'å'];
    }
    const before = process.memoryUsage().rss;
    let peak = before;
    const watched = tableOf(many(), 100_000);
    const measured = (async function* () {
      for await (const row of watched.rows) {
        if (row[2] === 50_000 || row[2] === 99_000) peak = process.memoryUsage().rss;
        yield row;
      }
    })();
    const bytes = await bytesOf({ ...watched, rows: measured }, 'csv');
    expect(bytes.length).toBeGreaterThan(40_000_000);
    // The file is forty megabytes; the writer must never hold more than a piece of it.
    expect(peak - before).toBeLessThan(100_000_000);
    const progress = events.filter((event) => event.type === 'jobProgress');
    expect(progress).toHaveLength(200);
    expect(progress.at(-1)).toMatchObject({ done: 100_000, total: 100_000 });
  });
});

describe('Excel', () => {
  test('has days as dates, numbers as numbers and formulas as text', async () => {
    const files = await readZip(await bytesOf(tableOf(rows), 'xlsx'));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    const shared = files.get('xl/sharedStrings.xml') ?? '';
    expect(files.get('xl/workbook.xml')).toContain('name="Ärenden i KS"');
    // 2026-01-12 as a number of days in a cell with a style, that is a date.
    expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46034<\/v><\/c>/u);
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>3<\/v><\/c>/u);
    expect(sheet).toMatch(/<c r="C3"[^>]*><v>-4<\/v><\/c>/u);
    // No such day: told as the text it is, and never moved to another.
    expect(shared).toContain('<t>2026-02-29</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('state="frozen"');
    expect(shared).toContain('<t>=HYPERLINK("http://x")</t>');
    expect(shared).toContain('\u{1f384}');
  });

  test('holds what XML can not without it', async () => {
    const odd = `a\u0000\u0007b\ufffe\ud800c${'d'.repeat(40_000)}`;
    const files = await readZip(await bytesOf(tableOf([[odd, null, null, null]]), 'xlsx'));
    expect(files.get('xl/sharedStrings.xml')).toMatch(/>abcd{32760}</u);
  });

  test('of too many rows is refused, and nothing is left behind', async () => {
    function* many() {
      for (let nr = 0; nr <= 100_000; nr += 1) yield ['', '', 0, ''];
    }
    const { ended } = await exported(tableOf(many()), 'xlsx', 'stor.xlsx');
    expect(await ended).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'too_many_excel_rows', params: { max: 100_000 } }] },
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('stor'))).toEqual([]);
  });
});

describe('PDF', () => {
  test('is a tagged table with a head', async () => {
    const text = await readPdfText(await bytesOf(tableOf(rows), 'pdf'));
    expect(text.title).toBe('Ärenden i KS');
    expect(text.blocks.map(({ role, text: words }) => `${role} ${words}`).slice(-5)).toEqual([
      'TR Nummer\tDag\tAntal\tMening',
      'TR KS 2026/1\t2026-01-12\t3\tAnsökan om medel; "läxhjälp" rad två',
      'TR =HYPERLINK("http:// x")\t\t-4\t+46 70',
      'TR @SUMMA(A1)\t2026-02-29\t0\t-1+2\u25a1',
      "TR \u25a11\t\t\t'citat",
    ]);
  });

  test('of too many rows is refused', async () => {
    const many = Array.from({ length: 5001 }, () => ['', '', 0, '']);
    const { ended } = await exported(tableOf(many), 'pdf');
    expect(await ended).toMatchObject({
      outcome: 'failed',
      result: { violations: [{ rule: 'too_many_rows', params: { max: 5000 } }] },
    });
    expect(reported).toEqual([]);
  });
});

test('a name that no file can have is suggested as one that it can', async () => {
  await bytesOf(tableOf([]), 'csv');
  expect(host.suggestedNames.at(-1)).toBe('Ärenden- KS-2026.csv');
});

test('nothing is done when the dialog is closed', async () => {
  host.answerSaveFile(null);
  const parts = { host, jobs, typesetter, xlsxWorkerPath: '' };
  expect(await exportTable(parts, tableOf(rows), 'csv')).toBeNull();
});

test.each(['csv', 'xlsx'] as const)(
  '%s: a cancelled export leaves the old file',
  async (format) => {
    await bytesOf(tableOf(rows), format);
    async function* endless() {
      for (;;) yield await Promise.resolve(['', '', 0, '']);
    }
    const { path, started, ended } = await exported({ ...tableOf([]), rows: endless() }, format);
    const before = readFileSync(path);
    jobs.cancel(started?.jobId ?? '');
    expect(await ended).toMatchObject({ outcome: 'cancelled' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
);

test('a place that can not be written is told', async () => {
  const { ended } = await exported(tableOf(rows), 'csv', 'borta/lista.csv');
  expect(await ended).toMatchObject({
    outcome: 'failed',
    result: { violations: [{ rule: 'file_not_writable' }] },
  });
});

test('rows that fail fail the job, and the fault is kept', async () => {
  const broken = (async function* (): AsyncGenerator<TableCell[]> {
    yield await Promise.resolve(['a', null, 1, 'b']);
    throw new Error('no more rows');
  })();
  const { ended } = await exported({ ...tableOf([]), rows: broken }, 'xlsx', 'trasig.xlsx');
  expect(await ended).toMatchObject({ outcome: 'failed', result: null });
  expect(reported).toMatchObject([{ message: 'no more rows' }]);
  expect(readdirSync(folder).filter((name) => name.startsWith('trasig'))).toEqual([]);
});
