import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layOutOlder, olderSchemas } from '../fixtures/older-register.ts';
import { startVictim } from './kill.ts';
import type { Moment } from './kill.ts';
import { RESTORED } from './loads.ts';
import type { Fact, LoadName } from './loads.ts';
import { factsOfOlder } from './older-facts.ts';
import { startProgram } from './program.ts';
import { holdsFile, reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

interface Work {
  readonly what: string;
  readonly share: number;
  /** Makes the register ready for one more kill; answers what it holds by then. */
  readonly before?: (place: Place, kill: number) => Promise<readonly Fact[]> | readonly Fact[];
  /** What is wrong besides the register after a kill, and after the last. */
  readonly after?: (place: Place) => string[];
  readonly atEnd?: (bench: Bench, place: Place) => Promise<string[]>;
  /** How long after it was told to begin, where all of the work is one thing. */
  readonly withinMs?: number;
}

interface Place {
  readonly register: string;
  readonly program: string;
  readonly bundle: string;
}

const WORK: Readonly<Record<LoadName, Work>> = {
  registrering: { what: 'cases and letters are registered', share: 0.28 },
  filintag: { what: 'files come in', share: 0.18 },
  skrivelse: { what: 'a paper saves itself', share: 0.18 },
  sammantrade: { what: '§§ are opened and decided in a meeting', share: 0.18 },
  kopia: { what: 'backups are made', share: 0.08, atEnd: unreadableBackups },
  aterstallning: {
    ...{ what: 'a backup is restored', share: 0.05, withinMs: 1500 },
    ...{ before: firstBackup, after: halfRestored },
  },
  uppgradering: {
    ...{ what: 'an older register is copied and brought up to date', share: 0.05 },
    ...{ withinMs: 1500, before: olderEveryOther },
  },
};

/** Every so often the register is being opened when the end comes. */
const OPENING = 5;
const MOST_ROUNDS = 3;
/** Longer than any round takes on a machine at rest. */
const LONGEST_MS = 90;

/** The program is killed in the midst of each kind of work, again and again in the same register. */
export const kills: readonly Scenario[] = (Object.keys(WORK) as LoadName[]).map((load) => ({
  name: `kills ${load}`,
  part: 'fel',
  async run(bench) {
    const all = sized(bench, { smak: 5, kort: 30, lang: 1000 });
    return [await killAll(bench, load, Math.ceil(all * WORK[load].share))];
  },
}));

async function killAll(bench: Bench, load: LoadName, times: number): Promise<Row> {
  const work = WORK[load];
  const [register, program] = [join(bench.folder, 'register'), join(bench.folder, 'program')];
  const place = { register, program, bundle: bench.bundle };
  cpSync(bench.ground, register, { recursive: true });
  const victim = () => startVictim(bench.bundle, program);
  let facts: Fact[] = [];
  const faults: string[] = [];
  let rounds = 0;
  let next = victim();
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const ground = (await work.before?.(place, kill)) ?? [];
    if (ground.length > 0) facts = [...ground];
    const now = next;
    // The next one loads while this one works; the register is opened by one at a time.
    next = victim();
    const told = await now.killDuring(`${load}\t${register}`, moment(kill, work));
    if (told.fault !== null) faults.push(`kill ${kill}: ${told.fault}`);
    facts.push(...told.facts);
    rounds += told.rounds;
    const asked = kill === times ? facts : [...ground, ...told.facts];
    faults.push(...reckon(register, asked), ...(work.after?.(place) ?? []));
  }
  await next.stop();
  faults.push(...((await work.atEnd?.(bench, place)) ?? []));
  return rowOf(work, times, rounds, faults);
}

function rowOf({ what, withinMs }: Work, times: number, rounds: number, faults: string[]): Row {
  const kept = `${rounds} acknowledged steps, all kept`;
  const isOneThing = withinMs !== undefined;
  return {
    ...{ fault: 'The program is killed', done: `SIGKILL while ${what}`, times },
    seen: 'Opens as usual the next time',
    outcome: isOneThing ? 'one whole register after each, with all it held' : kept,
    faults,
  };
}

function moment(kill: number, { withinMs }: Work): Moment {
  if (withinMs !== undefined) return { rounds: null, afterMs: Math.random() * withinMs };
  const afterMs = Math.random() * LONGEST_MS;
  if (kill % OPENING === 0) return { rounds: null, afterMs: afterMs * 4 };
  return { rounds: Math.floor(Math.random() * (MOST_ROUNDS + 1)), afterMs };
}

/** A register of an earlier schema; every other kill goes on with what the one before left. */
function olderEveryOther({ register }: Place, kill: number): readonly Fact[] {
  const schema = olderSchemas[Math.floor((kill - 1) / 2) % (olderSchemas.length - 1)] ?? '';
  if (kill % 2 === 1) {
    rmSync(register, { recursive: true, force: true });
    layOutOlder(register, schema);
  }
  return factsOfOlder(schema);
}

async function firstBackup({ register, program: folder, bundle }: Place, kill: number) {
  if (kill > 1) return [];
  const program = await startProgram(bundle, folder);
  try {
    await program.open(register);
    await program.endOfJob((await program.call('backup.make', {})).jobId);
    return [];
  } finally {
    await program.close();
  }
}

/** What looks like a register where one is restored is a whole one; else there is none. */
function halfRestored({ program }: Place): string[] {
  const beside = join(program, RESTORED);
  const made = readdirSync(program).includes(RESTORED) ? readdirSync(beside) : [];
  const faults = made
    .map((name) => join(beside, name))
    .filter(holdsFile)
    .flatMap((folder) => reckon(folder, []));
  rmSync(beside, { recursive: true, force: true });
  return faults;
}

/** What a kill left of a backup must not be taken for a whole one, and the whole ones must be. */
async function unreadableBackups(bench: Bench, { register }: Place): Promise<string[]> {
  const program = await startProgram(bench.bundle, join(bench.folder, 'granskning'));
  try {
    await program.open(register);
    const { rows, unreadable } = await program.call('backup.getState', {});
    for (const { handle } of rows) {
      await program.endOfJob((await program.call('backup.verify', { handle })).jobId);
    }
    return unreadable === 0 ? [] : [`${unreadable} backups can not be read`];
  } catch (error) {
    return [String(error)];
  } finally {
    await program.close();
  }
}
