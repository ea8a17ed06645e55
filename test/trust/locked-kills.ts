import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';
import { KEY_FILE, readKeyFile } from '../../db/encryption/key-file.ts';
import { openKey } from '../../db/encryption/register-locks.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { failuresOf } from './failures.ts';
import { startVictim } from './kill.ts';
import type { Told } from './kill.ts';
import { changed, COPY_PASSPHRASE, ENCRYPTED, PAPERS } from './locked-loads.ts';
import { codeOn, keyOf, layOutRegister, reckonLocked } from './locked-register.ts';
import { startProgram } from './program.ts';
import { holdsFile, reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { seenOfAll } from './seen.ts';

const FIRST = 'gröna äpplen i Tallvik 0';
/** Longer than a copy, from its folder on, a change of passphrase, and a new recovery key on paper. */
const [COPY_MS, CHANGE_MS, PAPER_MS] = [1200, 1500, 1500];
/** So many changes at most are acknowledged before the one that is cut off. */
const MOST_CHANGES = 3;
/** From the new key file beside the old one, to after it has taken its place. */
const RENAME_MS = 6;
const PATIENCE_MS = 60_000;

/** The program is killed while it makes a register encrypted, and while what opens it changes. */
export const lockedKills: readonly Scenario[] = [
  { name: 'kills krypterad kopia', part: 'fel', run: async (bench) => [await killCopies(bench)] },
  { name: 'kills losenfras', part: 'fel', run: async (bench) => [await killChanges(bench)] },
  { name: 'kills nyckel', part: 'fel', run: async (bench) => [await killRenewals(bench)] },
];

async function killCopies(bench: Bench): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 4, lang: 40 });
  const [register, folder] = [join(bench.folder, 'register'), join(bench.folder, 'program')];
  cpSync(bench.ground, register, { recursive: true });
  const beside = join(folder, ENCRYPTED);
  const judge = await startProgram(bench.bundle, join(bench.folder, 'granskning'));
  const [tally, faults] = [{ whole: 0, half: 0 }, [] as string[]];
  const failures: CallFailure[] = [];
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const told = await killCopy(bench, { register, folder, beside });
    const made = readdirSync(beside).map((name) => join(beside, name));
    const whole = made.filter(holdsFile);
    if (whole.length < told.rounds) faults.push('a copy that was told to be made is not there');
    for (const copy of whole) faults.push(...(await reckonLocked(copy, [], COPY_PASSPHRASE)));
    for (const copy of made.filter((one) => !holdsFile(one)))
      failures.push(...(await failuresOf(() => judge.open(copy))));
    faults.push(...faultOf(told), ...reckon(register, []));
    tally.whole += whole.length;
    tally.half += made.length - whole.length;
    rmSync(beside, { recursive: true });
  }
  await judge.open(register);
  const left = readdirSync(join(register, 'kopior')).filter((name) => name.includes('.del'));
  if (left.length > 0) faults.push(`${left.length} passing copies are never removed`);
  await judge.close();
  if (failures.length !== tally.half) faults.push('a half copy was opened as a whole one');
  faults.push(...otherThanHalf(failures));
  if (tally.whole + tally.half === 0) faults.push('no copy was begun: nothing was tried');
  return {
    ...{ fault: 'The program is killed', done: 'SIGKILL while an encrypted copy is made', times },
    seen: `The register opens as usual. Of a half copy: ${seenOfAll(failures)}`,
    outcome: `${tally.whole} whole copies, which the passphrase opens; ${tally.half} half ones, each told as what it is; nothing of them is left in the register’s folder`,
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

/** One that was killed before its file was begun holds nothing. */
function otherThanHalf(failures: readonly CallFailure[]): string[] {
  const rules = failures.flatMap(({ code, violations }) => violations[0]?.rule ?? code);
  const others = rules.filter((rule) => !['register_half_made', 'register_missing'].includes(rule));
  return others.map((rule) => `a half copy was told as ${rule}`);
}

async function killChanges(bench: Bench): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 4, lang: 60 });
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

function killChange(bench: Bench, register: string, passphrase: string, kill: number) {
  const order = `losenfras\t${register}\t${passphrase}`;
  return killAtKeyFile(bench, register, { order, kill, withinMs: CHANGE_MS });
}

interface KeyFileKill {
  readonly order: string;
  readonly kill: number;
  /** Longer than one round takes at rest. */
  readonly withinMs: number;
}

/** After some rounds; every other time just when the one key file takes the place of the other. */
function killAtKeyFile(bench: Bench, register: string, { order, kill, withinMs }: KeyFileKill) {
  const victim = startVictim(bench.bundle, join(bench.folder, 'program'));
  const rounds = Math.floor(Math.random() * (MOST_CHANGES + 1));
  if (kill % 2 === 0)
    return victim.killDuring(order, { rounds, afterMs: Math.random() * withinMs });
  const when = { rounds, afterMs: Math.random() * RENAME_MS };
  return victim.killDuring(order, when, () =>
    appearance(register, (name) => name === `${KEY_FILE}.ny`),
  );
}

/** What is on paper opens the register, or the register knows that it isn't on paper. */
async function killRenewals(bench: Bench): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 4, lang: 40 });
  const register = await layOutRegister(bench, 'register', FIRST);
  const judge = await startProgram(bench.bundle, join(bench.folder, 'granskning'));
  const [tally, faults] = [{ kept: 0, forgotten: 0 }, [] as string[]];
  let rounds = 0;
  for (let kill = 1; kill <= times && faults.length === 0; kill += 1) {
    const order = `nyckel\t${register}\t${FIRST}`;
    const told = await killAtKeyFile(bench, register, { order, kill, withinMs: PAPER_MS });
    faults.push(...faultOf(told), ...(await reckonLocked(register, [], FIRST)));
    const { isKept } = readKeyFile(register).recovery;
    tally[isKept ? 'kept' : 'forgotten'] += 1;
    if (isKept && !(await opensByPaper(register, newestPaper(bench))))
      faults.push('a key that is told to be on paper does not open the register');
    await judge.open(register, FIRST);
    const { recovery } = await judge.call('kryptering.getState', {});
    await judge.call('register.close', {});
    if (recovery !== (isKept ? 'kept' : 'forgotten')) faults.push(`the window says ${recovery}`);
    rounds += told.rounds;
  }
  await judge.close();
  return {
    ...{
      fault: 'The program is killed',
      done: 'SIGKILL while the recovery key is exchanged',
      times,
    },
    seen: 'Opens with the passphrase; a key that never came onto paper is said to be missing, with the way to make another',
    outcome: `${tally.kept} with a key on paper that opens it, ${tally.forgotten} that ask for a new one, never one taken for the other; ${rounds} keys acknowledged on paper`,
    faults,
  };
}

function newestPaper(bench: Bench): string {
  const papers = join(bench.folder, 'program', PAPERS);
  const made = readdirSync(papers).map((name) => join(papers, name));
  const [newest = ''] = made.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  return newest;
}

async function opensByPaper(register: string, paper: string): Promise<boolean> {
  const code = await codeOn(paper);
  return openKey(readKeyFile(register), { kind: 'recovery', code }).then(
    () => true,
    () => false,
  );
}

/** Waits until a name that will do comes to be in the folder. */
async function appearance(folder: string, willDo: (name: string) => boolean): Promise<void> {
  const changes = watch(folder, { signal: AbortSignal.timeout(PATIENCE_MS) });
  for await (const { filename } of changes) if (willDo(filename ?? '')) return;
}

function faultOf({ fault }: Told): string[] {
  return fault === null ? [] : [fault];
}
