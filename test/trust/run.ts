/**
 * `npm run trust`: breaks the program in every way we know, and looks at what is left.
 * Options: --short (minutes instead of an hour)  --only NAME,…  --write (renews docs/trust.md and
 * the table of README.md; what was not run keeps its rows)
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { prepareBench, runScenario } from './bench.ts';
import { tablesOf, writeResults } from './pages.ts';
import type { Part, Results } from './pages.ts';
import type { Bench, Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { isHeld, outcomeOf } from './table.ts';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

function chosen(): readonly Scenario[] {
  const names = options.only?.split(',') ?? scenarios.map(({ name }) => name);
  const unknown = names.filter((name) => !scenarios.some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`no such scenario: ${unknown.join(', ')}`);
  return scenarios.filter(({ name }) => names.includes(name));
}

async function runOne(bench: Bench, scenario: Scenario): Promise<Part> {
  const begin = performance.now();
  const rows = await runScenario(bench, scenario);
  const seconds = Math.round((performance.now() - begin) / 1000);
  for (const row of rows) console.log(`${isHeld(row) ? '✓' : '✗'} ${row.fault}: ${row.done}`);
  console.log(`  ${scenario.name}: ${seconds} s`);
  return {
    ...{ form: options.short ? 'short' : 'long', seconds },
    machine: `${cpus().length} processors, Node ${process.version}`,
    rows: rows.map((row) => ({ ...row, faults: [...row.faults] })),
  };
}

async function runAll(folder: string): Promise<Results> {
  const bench = await prepareBench(folder, options.short ? 'kort' : 'lang');
  const results: Results = {};
  for (const scenario of chosen()) {
    results[scenario.name] = await runOne(bench, scenario);
    // A long run that is broken off leaves what it has come to.
    if (options.write) writeResults(results);
  }
  return results;
}

const folder = makeTempFolder();
try {
  const results = await runAll(folder);
  console.log(`\n${tablesOf(results)}\n`);
  const rows = Object.values(results).flatMap((part) => part.rows);
  const failed = rows.filter((row) => !isHeld(row));
  for (const row of failed) console.log(`FAILED ${row.fault}: ${outcomeOf(row)}`);
  for (const { fault, done, skipped } of rows) {
    if (skipped !== undefined) console.log(`skipped: ${fault}, ${done}: ${skipped}`);
  }
  const tried = rows.filter(({ skipped }) => skipped === undefined).length;
  console.log(`${tried - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 && tried > 0 ? 0 : 1;
} finally {
  removeTempFolder(folder);
}
