/**
 * `npm run trust`: breaks the program in every way we know, and looks at what is left.
 * Options: --short (minutes instead of an hour)  --only NAME,…  --write (renews docs/trust.md)
 */
import { cpus } from 'node:os';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { prepareBench, runScenario } from './bench.ts';
import type { Row, Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { isHeld, outcomeOf, tableOf } from './table.ts';

const PAGE = 'docs/trust.md';
const [BEGIN, END] = ['<!-- made by npm run trust -->', '<!-- end -->'];

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

function chosen(): readonly Scenario[] {
  const names = options.only?.split(',');
  return scenarios.filter(({ name }) => names?.includes(name) ?? true);
}

function tables(rows: readonly (readonly [Scenario, Row])[]): string {
  const of = (part: Scenario['part']) =>
    rows.filter(([scenario]) => scenario.part === part).map(([, row]) => row);
  const parts = [tableOf('Faults', of('fel')), tableOf('Attacks', of('angrepp'))];
  return parts.join('\n\n');
}

function writePage(made: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [before = '', rest = ''] = page.split(BEGIN);
  const [, after = ''] = rest.split(END);
  writeFileSync(PAGE, `${before}${BEGIN}\n\n${made}\n\n${END}${after}`);
}

async function runAll(folder: string): Promise<(readonly [Scenario, Row])[]> {
  const bench = await prepareBench(folder, options.short ? 'kort' : 'lang');
  const rows: (readonly [Scenario, Row])[] = [];
  for (const scenario of chosen()) {
    const begin = performance.now();
    const more = await runScenario(bench, scenario);
    rows.push(...more.map((row) => [scenario, row] as const));
    for (const row of more) console.log(`${isHeld(row) ? '✓' : '✗'} ${row.fault}: ${row.done}`);
    console.log(`  ${scenario.name}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
  return rows;
}

const folder = makeTempFolder();
const begin = performance.now();
try {
  const rows = await runAll(folder);
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const machine = `${cpus().length} processors, Node ${process.version}`;
  const how = options.short ? 'the short form' : 'the long form';
  const made = `Made by ${how} in ${seconds} s; ${machine}.\n\n${tables(rows)}`;
  console.log(`\n${made}\n`);
  if (options.write) writePage(made);
  const failed = rows.filter(([, row]) => !isHeld(row));
  for (const [, row] of failed) console.log(`FAILED ${row.fault}: ${outcomeOf(row)}`);
  for (const [, { fault, done, skipped }] of rows) {
    if (skipped !== undefined) console.log(`skipped: ${fault}, ${done}: ${skipped}`);
  }
  const tried = rows.filter(([, { skipped }]) => skipped === undefined).length;
  console.log(`${tried - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && tried > 0 ? 0 : 1;
} finally {
  removeTempFolder(folder);
}
