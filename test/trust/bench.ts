import { dirname, join } from 'node:path';
import { bundleMain } from '../bench/bundle.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import { startProgram } from './program.ts';
import type { Bench, Row, Scenario, Size } from './scenario.ts';

/** The built program, and a register with the example for every scenario to copy. */
export async function prepareBench(folder: string, size: Size): Promise<Bench> {
  const bundle = bundleMain().createApp;
  const program = await startProgram(bundle, join(folder, 'grund'));
  await program.call('register.createExample', {});
  await program.close();
  const file = filesUnder(folder).find((name) => name.endsWith('register.db'));
  if (file === undefined) throw new Error('the example has no file');
  return { size, folder, bundle, ground: dirname(join(folder, file)) };
}

/** Runs one scenario in a folder of its own; one that throws is a row that failed. */
export async function runScenario(bench: Bench, scenario: Scenario): Promise<readonly Row[]> {
  const folder = join(bench.folder, scenario.name.replaceAll(' ', '-'));
  try {
    return await scenario.run({ ...bench, folder });
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ fault: scenario.name, done: '', times: 0, seen: '', outcome: '', faults: [fault] }];
  }
}
