import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { join } from 'node:path';
import { migrations } from '../../db/migrations/steps.ts';
import { layOutOlder, olderSchemas } from '../fixtures/older-register.ts';
import { factsOfOlder } from './older-facts.ts';
import { startProgram } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

const CHILD = resolve('test/db/support/killed-upgrade.ts');

/** An older register is brought up to date, and the program is killed within each step in turn. */
export const upgradeSteps: Scenario = {
  name: 'upgrade steps',
  part: 'fel',
  async run(bench) {
    const [oldest = ''] = olderSchemas;
    const register = join(bench.folder, 'register');
    layOutOlder(register, oldest);
    const later = migrations.filter(({ version }) => version > Number(oldest));
    const every = sized(bench, { smak: 20, kort: 4, lang: 1 });
    const steps = later.filter((_, nr) => nr % every === 0);
    const faults = steps.flatMap(({ version }) => killWithin(register, oldest, version));
    faults.push(...(await opens(bench, register, oldest)));
    return [rowOf(steps.length, faults)];
  },
};

function killWithin(register: string, schema: string, version: number): string[] {
  const args = [CHILD, join(register, 'register.db'), String(version)];
  const child = spawnSync(process.execPath, args);
  if (child.signal !== 'SIGKILL') return [`step ${version} was never begun`];
  return reckon(register, factsOfOlder(schema)).map((fault) => `step ${version}: ${fault}`);
}

async function opens(bench: Bench, register: string, schema: string): Promise<string[]> {
  const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
  try {
    await program.open(register);
    await program.call('register.close', {});
    return reckon(register, factsOfOlder(schema));
  } finally {
    await program.close();
  }
}

function rowOf(times: number, faults: readonly string[]): Row {
  return {
    fault: 'The program is killed',
    done: 'SIGKILL within a step of the schema, when its statements are done and nothing is committed',
    times,
    seen: 'Opens as usual the next time, and goes on from that step',
    outcome: 'the file is as the step before left it, its log and cases all there',
    faults,
  };
}
