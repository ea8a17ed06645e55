import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { prepareBench, runScenario } from './bench.ts';
import type { Bench } from './scenario.ts';
import { scenarios } from './scenarios.ts';

let folder: string;
let bench: Bench;

/** Files and calls of these kinds have tests of their own, which take less time. */
const ELSEWHERE = ['hostile files', 'fuzz'];
const tasted = scenarios.filter(({ name }) => !ELSEWHERE.includes(name));

beforeAll(async () => {
  folder = makeTempFolder();
  bench = await prepareBench(folder, 'smak');
});
afterAll(() => removeTempFolder(folder));

test.each(tasted)(
  'nothing is lost and nothing let in: a taste of $name',
  async (scenario) => {
    const rows = await runScenario(bench, scenario);
    expect(rows.flatMap(({ fault, faults }) => faults.map((one) => `${fault}: ${one}`))).toEqual(
      [],
    );
    expect(rows.length).toBeGreaterThan(0);
  },
  300_000,
);
