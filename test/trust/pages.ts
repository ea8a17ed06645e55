import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { scenarios } from './scenarios.ts';
import { isHeld, line, tableOf } from './table.ts';

const RESULTS = 'docs/trust.json';
const [BEGIN, END] = ['<!-- made by npm run trust -->', '<!-- end -->'];

const Row = z.strictObject({
  ...{ fault: z.string(), done: z.string(), times: z.int(), seen: z.string() },
  ...{ outcome: z.string(), faults: z.array(z.string()), skipped: z.string().optional() },
});
const Part = z.strictObject({
  ...{ form: z.enum(['short', 'long']), seconds: z.int(), machine: z.string() },
  rows: z.array(Row),
});
export type Part = z.infer<typeof Part>;
/** What came of each scenario the last time it was run for the pages. */
const Results = z.record(z.string(), Part);
export type Results = z.infer<typeof Results>;

/** The results that the pages are made of. */
export function readResults(): Results {
  return Results.parse(JSON.parse(readFileSync(RESULTS, 'utf8')));
}

/** Keeps what came of some scenarios with what is known of the others, and renews both pages. */
export function writeResults(fresh: Results): void {
  const all = { ...readResults(), ...fresh };
  writeFileSync(RESULTS, JSON.stringify(all));
  const pages = pagesOf(all);
  for (const [page, text] of Object.entries(pages)) writeFileSync(page, text);
  execFileSync('node_modules/.bin/oxfmt', [RESULTS, ...Object.keys(pages)]);
}

/** The pages as they are with these results in them, by their files; not yet laid out. */
export function pagesOf(results: Results): Record<string, string> {
  const parts = { 'docs/trust.md': tablesOf(results), 'README.md': summaryOf(results) };
  return Object.fromEntries(
    Object.entries(parts).map(([page, part]) => [page, withPart(page, part)]),
  );
}

/** Every row, under its heading, and how it was made. */
export function tablesOf(results: Results): string {
  const of = (part: 'fel' | 'angrepp') =>
    known(results)
      .filter(([scenario]) => scenario.part === part)
      .flatMap(([, { rows }]) => rows);
  const how = known(results).map(
    ([{ name }, { form, seconds, machine }]) =>
      `- ${name}: the ${form} form, ${seconds} s; ${machine}`,
  );
  return [
    ...['Made by:', how.join('\n')],
    ...[tableOf('Faults', of('fel')), tableOf('Attacks', of('angrepp'))],
  ].join('\n\n');
}

/** One row for each kind, with all that was tried of it. */
export function summaryOf(results: Results): string {
  const kinds = new Map<string, { times: number; isHeld: boolean; isTried: boolean }>();
  for (const row of known(results).flatMap(([, { rows }]) => rows)) {
    const kind = kinds.get(row.fault) ?? { times: 0, isHeld: true, isTried: false };
    kinds.set(row.fault, {
      times: kind.times + row.times,
      isHeld: kind.isHeld && isHeld(row),
      isTried: kind.isTried || row.skipped === undefined,
    });
  }
  const rows = [...kinds].map(([fault, { times, ...kind }]) => {
    const came = kind.isHeld ? 'held' : 'FAILED';
    return line([fault, String(times), kind.isTried ? came : 'not tried']);
  });
  return [line(['what', 'times', 'came of it']), line(['---', '--:', '---']), ...rows].join('\n');
}

function known(results: Results) {
  return scenarios.flatMap((scenario) => {
    const part = results[scenario.name];
    return part ? [[scenario, part] as const] : [];
  });
}

function withPart(page: string, part: string): string {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n\n${part}\n\n${END}${after}`;
}
