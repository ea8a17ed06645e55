import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_FILE } from '../../db/encryption/key-file.ts';
import { failuresOf, otherThan } from './failures.ts';
import { startVictim } from './kill.ts';
import type { Told } from './kill.ts';
import { changed, COPY_PASSPHRASE, ENCRYPTED } from './locked-loads.ts';
import { keyOf, layOutRegister, reckonLocked } from './locked-register.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { holdsFile, reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';

const FIRST = 'gröna äpplen i Tallvik 0';
/** Longer than a copy, from its folder on, and than a change of passphrase, takes at rest. */
const [COPY_MS, CHANGE_MS] = [1200, 1500];
/** From the new key file beside the old one, to after it has taken its place. */
const RENAME_MS = 6;
const PATIENCE_MS = 60_000;

/** The program is killed while it makes a register encrypted, and while its passphrase changes. */
export const lockedKills: readonly Scenario[] = [
  { name: 'kills krypterad kopia', part: 'fel', run: async (bench) => [await killCopies(bench)] },
  { name: 'kills losenfras', part: 'fel', run: async (bench) => [await killChanges(bench)] },
];

async function killCopies(bench: Bench): Promise<Row> {
  const times = sized(bench, { smak: 2, kort: 8, lang: 40 });
  const [register, folder] = [join(bench.folder, 'register'), join(bench.folder, 'program')];
  cpSync(bench.ground, register, { recursive: true });
  const beside = join(folder, ENCRYPTED);
  const judge = await startProgram(bench.bundle, join(bench.folder, 'granskning'));
  const [tally, faults] = [{ whole: 0, half: 0 }, [] as string[]];
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const told = await killCopy(bench, { register, folder, beside });
    const made = readdirSync(beside).map((name) => join(beside, name));
    const whole = made.filter(holdsFile);
    if (whole.length < told.rounds) faults.push('a copy that was told to be made is not there');
    for (const copy of whole) faults.push(...(await reckonLocked(copy, [], COPY_PASSPHRASE)));
    for (const copy of made) if (!holdsFile(copy)) faults.push(...(await refused(judge, copy)));
    faults.push(...faultOf(told), ...reckon(register, []));
    tally.whole += whole.length;
    tally.half += made.length - whole.length;
    rmSync(beside, { recursive: true });
  }
  await judge.close();
  if (tally.whole + tally.half === 0) faults.push('no copy was begun: nothing was tried');
  return {
    ...{ fault: 'The program is killed', done: 'SIGKILL while an encrypted copy is made', times },
    seen: 'The register opens as usual; a half copy is no register',
    outcome: `${tally.whole} whole copies, which the passphrase opens; ${tally.half} half ones, each refused`,
    faults,
  };
}

/** When the copy's folder has come, and some while after. */
function killCopy(
  bench: Bench,
  { register, folder, beside }: Record<'register' | 'folder' | 'beside', string>,
): Promise<Told> {
  mkdirSync(beside, { recursive: true });
  const begun = appearance(beside, () => true);
  const when = { rounds: 0, afterMs: Math.random() * COPY_MS };
  return startVictim(bench.bundle, folder).killDuring(`krypterad\t${register}`, when, () => begun);
}

/** A half copy is opened neither with the passphrase nor without one. */
async function refused(program: Program, copy: string) {
  const without = await failuresOf(() => program.open(copy));
  const within = await failuresOf(() => program.open(copy, COPY_PASSPHRASE));
  const isOpened = without.length + within.length < 2;
  const told = otherThan(['StorageDamaged', 'RuleViolated'], [...without, ...within]);
  return isOpened ? ['a half copy was opened as a whole one'] : told;
}

async function killChanges(bench: Bench): Promise<Row> {
  const times = sized(bench, { smak: 3, kort: 12, lang: 100 });
  const register = await layOutRegister(bench, 'register', FIRST);
  const [tally, faults] = [{ old: 0, new: 0 }, [] as string[]];
  let rounds = 0;
  let passphrase = FIRST;
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const told = await killChange(bench, register, passphrase, kill);
    const [before, after] = [told.rounds, told.rounds + 1].map((nr) => changed(passphrase, nr));
    const isOld = before !== undefined && (await keyOf(register, before)) !== null;
    const opening = (isOld ? before : after) ?? '';
    faults.push(...faultOf(told), ...(await reckonLocked(register, [], opening)));
    tally[isOld ? 'old' : 'new'] += 1;
    rounds += told.rounds;
    passphrase = opening;
  }
  return {
    ...{ fault: 'The program is killed', done: 'SIGKILL while the passphrase changes', times },
    seen: 'Opens with the last passphrase that was told to hold, or with the next',
    outcome: `${tally.old} with the one before the change, ${tally.new} with the one after, never with neither; ${rounds} changes acknowledged`,
    faults,
  };
}

/** Every other time just when the one file takes the place of the other. */
async function killChange(
  bench: Bench,
  register: string,
  passphrase: string,
  kill: number,
): Promise<Told> {
  const victim = startVictim(bench.bundle, join(bench.folder, 'program'));
  const order = `losenfras\t${register}\t${passphrase}`;
  if (kill % 2 === 0)
    return victim.killDuring(order, { rounds: 0, afterMs: Math.random() * CHANGE_MS });
  const drafted = appearance(register, (name) => name === `${KEY_FILE}.ny`);
  const when = { rounds: 0, afterMs: Math.random() * RENAME_MS };
  return victim.killDuring(order, when, () => drafted);
}

/** Waits until a name that will do comes to be in the folder. */
async function appearance(folder: string, willDo: (name: string) => boolean): Promise<void> {
  const changes = watch(folder, { signal: AbortSignal.timeout(PATIENCE_MS) });
  for await (const { filename } of changes) if (willDo(filename ?? '')) return;
}

function faultOf({ fault }: Told): string[] {
  return fault === null ? [] : [fault];
}
