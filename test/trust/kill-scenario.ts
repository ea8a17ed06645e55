import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { startVictim } from './kill.ts';
import type { Moment } from './kill.ts';
import type { Fact, LoadName } from './loads.ts';
import { startProgram } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

const WORK: Readonly<Record<LoadName, { what: string; share: number }>> = {
  registrering: { what: 'cases and letters are registered', share: 0.3 },
  filintag: { what: 'files come in', share: 0.2 },
  skrivelse: { what: 'a paper saves itself', share: 0.2 },
  sammantrade: { what: '§§ are opened and decided in a meeting', share: 0.2 },
  kopia: { what: 'backups are made', share: 0.1 },
};

/** Every so often the register is being opened when the end comes. */
const OPENING = 5;
const MOST_ROUNDS = 3;
/** Longer than any round takes on a machine at rest. */
const LONGEST_MS = 90;

/** The program is killed in the midst of its work, again and again in the same register. */
export const killed: Scenario = {
  name: 'kills',
  part: 'fel',
  async run(bench) {
    const kills = sized(bench, { smak: 5, kort: 30, lang: 950 });
    const rows: Row[] = [];
    for (const load of Object.keys(WORK) as LoadName[]) {
      rows.push(await killAll(bench, load, Math.ceil(kills * WORK[load].share)));
    }
    return rows;
  },
};

async function killAll(bench: Bench, load: LoadName, times: number): Promise<Row> {
  const register = join(bench.folder, load, 'register');
  cpSync(bench.ground, register, { recursive: true });
  const victim = () => startVictim(bench.bundle, join(bench.folder, load, 'program'));
  const [facts, faults]: [Fact[], string[]] = [[], []];
  let rounds = 0;
  let next = victim();
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const now = next;
    // The next one loads while this one works; the register is opened by one at a time.
    next = victim();
    const told = await now.killDuring(`${load}\t${register}`, moment(kill));
    if (told.fault !== null) faults.push(`kill ${kill}: ${told.fault}`);
    facts.push(...told.facts);
    rounds += told.rounds;
    faults.push(...reckon(register, kill === times ? facts : told.facts));
  }
  await next.stop();
  if (load === 'kopia') faults.push(...(await unreadableBackups(bench, register)));
  return {
    fault: 'The program is killed',
    done: `SIGKILL while ${WORK[load].what}`,
    times,
    seen: 'Opens as usual the next time',
    outcome: `${rounds} acknowledged steps, all kept`,
    faults,
  };
}

function moment(kill: number): Moment {
  const afterMs = Math.random() * LONGEST_MS;
  if (kill % OPENING === 0) return { rounds: null, afterMs: afterMs * 4 };
  return { rounds: Math.floor(Math.random() * (MOST_ROUNDS + 1)), afterMs };
}

/** What a kill left of a backup must not be taken for a whole one, and the whole ones must be. */
async function unreadableBackups(bench: Bench, register: string): Promise<string[]> {
  const program = await startProgram(bench.bundle, join(bench.folder, 'kopia', 'granskning'));
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
