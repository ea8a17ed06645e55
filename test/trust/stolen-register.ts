import { join } from 'node:path';
import { filesUnder } from '../support/register-snapshot.ts';
import { findWords } from '../support/stolen-folder.ts';
import { startVictim, TEMPORARY } from './kill.ts';
import type { Moment } from './kill.ts';
import type { Fact } from './loads.ts';
import { layOutRegister, reckonLocked } from './locked-register.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Scenario } from './scenario.ts';
import { SECRETS } from './secret-load.ts';

const PASSPHRASE = 'gröna äpplen i Tallvik';
const WORDS = Object.values(SECRETS);
/** Every so often the register is being opened when the end comes. */
const OPENING = 5;
const MOST_ROUNDS = 3;
/** Longer than a round takes on a machine at rest. */
const LONGEST_MS = 400;
/** After the first backup. */
const CONTROL: Moment = { rounds: 2, afterMs: 0 };

/** An encrypted register is killed at work, and all that lies on the disk searched for its words. */
export const stolenRegister: Scenario = {
  name: 'stolen folder',
  part: 'angrepp',
  async run(bench) {
    const times = sized(bench, { smak: 1, kort: 5, lang: 40 });
    const { rounds, files, faults } = await steal(bench, times);
    return [
      {
        fault: 'A stolen folder',
        done: 'SIGKILL while an encrypted register is worked in; every byte and name of its folder with log and backups, of the program’s own files and of the temporary ones searched for words of titles, notes, papers, files and their names',
        times,
        seen: 'Opens with the passphrase, as usual',
        outcome: `not a word in ${files} files read; ${rounds} acknowledged steps all there for the passphrase; in a register that isn’t encrypted the same search finds every word`,
        faults: [...faults, ...(await unseenInPlain(bench))],
      },
    ];
  },
};

async function steal(bench: Bench, times: number) {
  const register = await layOutRegister(bench, 'register', PASSPHRASE);
  const program = join(bench.folder, 'program');
  const victim = () => startVictim(bench.bundle, program);
  const [facts, faults]: [Fact[], string[]] = [[], []];
  let [rounds, files] = [0, 0];
  let next = victim();
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const now = next;
    next = victim();
    const told = await now.killDuring(`hemligt\t${register}\t${PASSPHRASE}`, moment(kill));
    if (told.fault !== null) faults.push(`kill ${kill}: ${told.fault}`);
    facts.push(...told.facts);
    rounds += told.rounds;
    faults.push(...inPlaces(register, program, [...WORDS, PASSPHRASE]));
    files += placesOf(register, program).flatMap(filesUnder).length;
    const asked = kill === times ? facts : told.facts;
    faults.push(...(await reckonLocked(register, asked, PASSPHRASE)));
  }
  await next.stop();
  if (rounds === 0) faults.push('nothing was written: nothing was tried');
  return { rounds, files, faults };
}

function moment(kill: number): Moment {
  const afterMs = Math.random() * LONGEST_MS;
  if (kill % OPENING === 0) return { rounds: null, afterMs: afterMs * 4 };
  return { rounds: Math.floor(Math.random() * (MOST_ROUNDS + 1)), afterMs };
}

/** The same work in a register that anybody can read: words that the search misses there. */
async function unseenInPlain(bench: Bench): Promise<string[]> {
  const register = await layOutRegister(bench, 'oppet', null);
  const program = join(bench.folder, 'oppet-program');
  const told = await startVictim(bench.bundle, program).killDuring(`hemligt\t${register}`, CONTROL);
  const seen = inPlaces(register, program, WORDS);
  const unseen = WORDS.filter((word) => !seen.some((place) => place.endsWith(`: ${word}`)));
  return [
    ...(told.fault === null ? [] : [told.fault]),
    ...reckon(register, told.facts),
    ...unseen.map((word) => `the search does not find ${word} where it can be read`),
  ];
}

/** What a thief has: the register, and what the program left of its own and for the system. */
function placesOf(register: string, program: string): string[] {
  return [register, join(program, 'data'), join(program, TEMPORARY)];
}

function inPlaces(register: string, program: string, words: readonly string[]): string[] {
  return placesOf(register, program).flatMap((folder) => findWords(folder, words));
}
