import { cpSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { failuresOf, otherThan } from './failures.ts';
import { holdWriteLock } from './hold-lock.ts';
import { startVictim } from './kill.ts';
import { loads } from './loads.ts';
import type { Fact, LoadName, Step } from './loads.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { seenOfAll } from './seen.ts';
import { mountSmallDisk } from './small-disk.ts';

const WORK: readonly LoadName[] = ['registrering', 'filintag', 'skrivelse', 'sammantrade'];

/** A register that is open and worked in, and what came of the work. */
interface Work {
  readonly program: Program;
  readonly register: string;
  readonly steps: readonly Step[];
  readonly facts: Fact[];
  readonly failures: CallFailure[];
}

/** What can happen to the folder, the file and the machine while the register is open. */
export const folderFaults: Scenario = {
  name: 'folder faults',
  part: 'fel',
  async run(bench) {
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      return [
        await vanished(bench, program),
        await locked(bench, program),
        await slow(bench, program),
        await clockSetBack(bench, program),
        await clockAhead(bench, program),
        await twoPrograms(bench, program),
        await readOnly(bench, program),
      ];
    } finally {
      await program.close();
    }
  },
};

async function begin(bench: Bench, program: Program, name: string): Promise<Work> {
  const register = join(bench.folder, name);
  cpSync(bench.ground, register, { recursive: true });
  await program.open(register);
  const steps = await Promise.all(WORK.map((load) => loads[load](program)));
  const work = { program, register, steps, facts: [], failures: [] };
  await round(work);
  return work;
}

/** Does each piece of work once; what is refused is kept, and the rest goes on. */
async function round({ steps, facts, failures }: Work): Promise<void> {
  for (const [nr, step] of steps.entries()) {
    failures.push(...(await failuresOf(async () => facts.push(...(await step(nr))))));
  }
}

/** All must work again; then the register is closed and looked at. */
async function end(work: Work): Promise<string[]> {
  const refused = work.failures.length;
  await round(work);
  await work.program.call('register.close', {});
  const stuck = work.failures.slice(refused);
  return [...reckon(work.register, work.facts), ...otherThan([], stuck)];
}

async function vanished(bench: Bench, program: Program): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 4, lang: 40 });
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const work = await begin(bench, program, `borta-${time}`);
    const aside = `${work.register}-undan`;
    renameSync(work.register, aside);
    await round(work);
    const left = readdirSync(bench.folder).filter((name) => name === `borta-${time}`);
    if (left.length > 0) faults.push('a folder was made where the register had been');
    else renameSync(aside, work.register);
    failures.push(...work.failures);
    if (left.length === 0) faults.push(...(await end(work)));
  }
  faults.push(...otherThan(['RuleViolated'], failures));
  return {
    ...{ fault: 'The folder is gone', done: 'Moved away while the register is open, and back' },
    ...{ times, seen: seenOfAll(failures), faults },
    outcome: `${failures.length} refused, nothing is written anywhere else; goes on when the folder is back`,
  };
}

async function locked(bench: Bench, program: Program): Promise<Row> {
  const work = await begin(bench, program, 'last');
  const lock = await holdWriteLock(join(work.register, 'register.db'), { forMs: 120_000 });
  await round(work);
  await lock.release();
  const faults = otherThan(['Busy'], work.failures);
  faults.push(...(await end(work)));
  return {
    ...{ fault: 'The file is locked', done: 'Another program holds it and does not let go' },
    ...{ times: WORK.length, seen: seenOfAll(work.failures), faults },
    outcome: `${work.failures.length} refused after two seconds each; goes on when it is let go`,
  };
}

async function slow(bench: Bench, program: Program): Promise<Row> {
  const times = sized(bench, { smak: 2, kort: 6, lang: 60 });
  const work = await begin(bench, program, 'trog');
  const lock = await holdWriteLock(join(work.register, 'register.db'), { forMs: 300 });
  let longest = 0;
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await round(work);
    longest = Math.max(longest, performance.now() - start);
  }
  await lock.release();
  const faults = [...otherThan([], work.failures), ...(await end(work))];
  return {
    fault: 'The disk is slow',
    done: 'Every write waits up to 0.3 s, again and again, as long as the work goes on',
    ...{ times, seen: 'Takes longer; nothing is said', faults },
    outcome: `all acknowledged and kept; the slowest round of work took ${(longest / 1000).toFixed(1)} s`,
  };
}

async function clockSetBack(bench: Bench, program: Program): Promise<Row> {
  const work = await begin(bench, program, 'klocka');
  program.host.setDay('2026-11-20');
  await round(work);
  const back = work.failures.length;
  program.host.setDay('1999-01-01');
  await round(work);
  program.host.setDay('2026-11-21');
  const faults = back === 0 ? [] : ['a day back stops the work'];
  faults.push(...otherThan(['RuleViolated', 'InvalidInput'], work.failures), ...(await end(work)));
  return {
    fault: 'The clock is set back',
    done: 'A day, and to 1999, while the register is open; then right again',
    times: 2,
    seen: seenOfAll(work.failures),
    outcome: 'numbers and the log go on from the last one; its times are those of the clock',
    faults,
  };
}

async function clockAhead(bench: Bench, program: Program): Promise<Row> {
  const work = await begin(bench, program, 'klocka-fram');
  program.host.setDay('2031-05-01');
  await round(work);
  await program.call('register.close', {});
  program.host.setDay('2026-11-21');
  await program.open(work.register);
  const faults = [...otherThan([], work.failures), ...(await end(work))];
  return {
    fault: 'The clock is put ahead',
    done: 'Five years, while the register is open; then right again, and opened anew',
    times: 1,
    seen: 'Nothing is said; what was written meanwhile has the days of that clock',
    outcome:
      'work goes on, what was written then is kept and can be written on; backups go by the right clock',
    faults,
  };
}

async function twoPrograms(bench: Bench, program: Program): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 2, lang: 20 });
  const register = join(bench.folder, 'tva');
  cpSync(bench.ground, register, { recursive: true });
  const failures: CallFailure[] = [];
  const faults: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const other = startVictim(bench.bundle, join(bench.folder, 'annan'));
    const before = failures.length;
    const told = await other.killDuring(
      `registrering\t${register}`,
      { rounds: 1, afterMs: 0 },
      async () => void failures.push(...(await failuresOf(() => program.open(register)))),
    );
    if (failures.length === before) faults.push('both had it open');
    await program.open(register);
    await program.call('register.close', {});
    faults.push(...reckon(register, told.facts));
  }
  faults.push(...otherThan(['Busy'], failures));
  return {
    ...{ fault: 'Two programs', done: 'A second process opens a register that is worked in' },
    ...{ times, seen: seenOfAll(failures), faults },
    outcome: 'the first goes on; when it has been killed the second opens at once',
  };
}

async function readOnly(bench: Bench, program: Program): Promise<Row> {
  const about = { fault: 'The folder can not be written', done: 'A disk mounted read-only' };
  const disk = mountSmallDisk(join(bench.folder, 'laskivt'), 32 * 1024 ** 2);
  if (disk === null) {
    const none = { times: 0, seen: '', outcome: '', faults: [] };
    return { ...about, ...none, skipped: 'mounting is not permitted here' };
  }
  try {
    const register = join(disk.folder, 'register');
    cpSync(bench.ground, register, { recursive: true });
    disk.setWritable(false);
    const failures = await failuresOf(() => program.open(register));
    disk.setWritable(true);
    await program.open(register);
    await program.call('register.close', {});
    const faults = failures.length === 1 ? [] : ['it was opened'];
    faults.push(...otherThan(['RuleViolated'], failures), ...reckon(register, []));
    const outcome = 'refused before anything is touched; opens when it can be written again';
    return { ...about, times: 1, seen: seenOfAll(failures), outcome, faults };
  } finally {
    disk.remove();
  }
}
