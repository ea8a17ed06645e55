import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { failuresOf, otherThan } from './failures.ts';
import { loads } from './loads.ts';
import type { Fact, LoadName, Step } from './loads.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { seenOfAll } from './seen.ts';
import { mountSmallDisk } from './small-disk.ts';
import type { SmallDisk } from './small-disk.ts';

const DISK_BYTES = 48 * 1024 ** 2;
/** More than a round of all the work needs. */
const MOST_PAGES = 240;
const WORK: readonly LoadName[] = ['registrering', 'filintag', 'skrivelse', 'sammantrade'];

/** The disk fills up at every page of a round of work, and when the register is opened. */
export const fullDisk: Scenario = {
  name: 'full disk',
  part: 'fel',
  async run(bench) {
    const disk = mountSmallDisk(join(bench.folder, 'disk'), DISK_BYTES);
    if (disk === null) return [skipped];
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      const step = MOST_PAGES / sized(bench, { smak: 4, kort: 8, lang: 240 });
      const pages = Array.from({ length: MOST_PAGES / step }, (_, nr) => Math.floor(nr * step));
      return [await worked(bench, program, disk, pages), await opened(bench, program, disk, pages)];
    } finally {
      await program.close();
      disk.remove();
    }
  },
};

const about = { fault: 'The disk is full' };
const skipped: Row = {
  ...{ ...about, done: 'A small disk in memory is filled to the last page', times: 0 },
  ...{ seen: '', outcome: '', faults: [], skipped: 'mounting is not permitted here' },
};

interface Tried {
  readonly facts: Fact[];
  readonly failures: CallFailure[];
  readonly faults: string[];
}

async function worked(
  bench: Bench,
  program: Program,
  disk: SmallDisk,
  pages: readonly number[],
): Promise<Row> {
  const all: Tried = { facts: [], failures: [], faults: [] };
  let kept = 0;
  for (const free of pages) {
    const register = layOut(bench, disk, free);
    await program.open(register);
    const steps = await Promise.all(WORK.map((name) => loads[name](program)));
    const tried: Tried = { facts: [], failures: [], faults: [] };
    await round(steps, tried);
    disk.fill(free);
    await round(steps, tried);
    await round(steps, tried);
    disk.relieve();
    const before = tried.failures.length;
    await round(steps, tried);
    if (tried.failures.length > before) tried.faults.push(`${free} pages: did not recover`);
    await program.call('register.close', {});
    tried.faults.push(...reckon(register, tried.facts));
    kept += tried.facts.length;
    all.failures.push(...tried.failures);
    all.faults.push(...tried.faults);
  }
  all.faults.push(...otherThan(['StorageFull'], all.failures));
  return {
    ...about,
    done: 'A case, a letter, a file, a paper and a § on a disk with 0, 1, 2 … pages free',
    times: pages.length,
    seen: seenOfAll(all.failures),
    outcome: `${all.failures.length} refused, ${kept} acknowledged facts kept; with room again all works without a restart`,
    faults: all.faults,
  };
}

async function opened(
  bench: Bench,
  program: Program,
  disk: SmallDisk,
  pages: readonly number[],
): Promise<Row> {
  const failures: CallFailure[] = [];
  const faults: string[] = [];
  for (const free of pages.map((page) => Math.floor(page / 8))) {
    const register = layOut(bench, disk, free);
    disk.fill(free);
    failures.push(...(await failuresOf(() => program.open(register))));
    await program.raw('register.close', '{}');
    disk.relieve();
    await program.open(register);
    await program.call('register.close', {});
    faults.push(...reckon(register, []));
  }
  faults.push(...otherThan(['StorageFull'], failures));
  return {
    ...about,
    done: 'The register is opened with 0, 1, 2 … pages free',
    times: pages.length,
    seen: seenOfAll(failures),
    outcome: `${failures.length} refused; opens as usual when there is room`,
    faults,
  };
}

function layOut(bench: Bench, disk: SmallDisk, nr: number): string {
  const register = join(disk.folder, `register-${nr}`);
  for (const name of readdirSync(disk.folder)) {
    rmSync(join(disk.folder, name), { recursive: true });
  }
  cpSync(bench.ground, register, { recursive: true });
  return register;
}

/** Does each piece of work once; what is refused is kept and the rest goes on. */
async function round(steps: readonly Step[], tried: Tried): Promise<void> {
  for (const [nr, step] of steps.entries()) {
    tried.failures.push(...(await failuresOf(async () => tried.facts.push(...(await step(nr))))));
  }
}
