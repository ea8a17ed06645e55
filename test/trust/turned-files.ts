import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { storePath } from '../../db/backup/storage.ts';
import { sealingOf } from '../../db/encryption/register-key.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import { failuresOf, otherThan } from './failures.ts';
import { loads } from './loads.ts';
import type { Fact } from './loads.ts';
import { keyOf, makeRegister, reckonLocked } from './locked-register.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { reckon } from './reckoning.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { seenOfAll } from './seen.ts';

const FILES = 4;
const PASSPHRASE = 'sju sjösjuka sjömän';

interface Ground {
  readonly program: Program;
  readonly register: string;
  readonly facts: readonly Fact[];
  /** Of one that is encrypted. */
  readonly passphrase: string | null;
}

/** Bits turn in the stored files, and in every file of plain, of sealed and of encrypted backups. */
export const turnedFiles: Scenario = {
  name: 'turned files',
  part: 'fel',
  async run(bench) {
    const plain = await onGround(bench, null, async (ground) => [
      await turnStored(bench, ground),
      await turnBackup(bench, ground, null),
      await turnBackup(bench, ground, PASSPHRASE),
    ]);
    const encrypted = await onGround(bench, PASSPHRASE, async (ground) => [
      await turnStored(bench, ground),
      await turnBackup(bench, ground, PASSPHRASE),
    ]);
    return [...plain, ...encrypted];
  },
};

/** With a register that some files have come into, encrypted when there is a passphrase. */
async function onGround(
  bench: Bench,
  passphrase: string | null,
  work: (ground: Ground) => Promise<Row[]>,
): Promise<Row[]> {
  const name = passphrase === null ? 'oppet' : 'krypterat';
  const program = await startProgram(bench.bundle, join(bench.folder, `${name}-program`));
  try {
    const register = join(bench.folder, name);
    if (passphrase === null) {
      cpSync(bench.ground, register, { recursive: true });
      await program.open(register);
    } else await makeRegister(program, register, passphrase);
    const step = await loads.filintag(program);
    const facts: Fact[] = [];
    for (let nr = 0; nr < FILES; nr += 1) facts.push(...(await step(nr)));
    return await work({ program, register, facts, passphrase });
  } finally {
    await program.close();
  }
}

/** What is wrong with the register, or with what came of its backup. */
async function judge(folder: string, facts: readonly Fact[], { passphrase }: Ground) {
  return passphrase === null ? reckon(folder, facts) : reckonLocked(folder, facts, passphrase);
}

/** A passphrase takes most of a second each time. */
function timesOf(bench: Bench, { passphrase }: Ground): number {
  const plain = { smak: 3, kort: 12, lang: 300 };
  return sized(bench, passphrase === null ? plain : { smak: 1, kort: 6, lang: 100 });
}

/** Where the files of an open register lie. */
async function placesOf({ register, passphrase }: Ground) {
  const sealing = sealingOf(passphrase === null ? null : await keyOf(register, passphrase));
  return (sha256: string) => storePath(register, sealing.nameOf(sha256));
}

async function makeBackup({ program }: Ground): Promise<string> {
  await program.endOfJob((await program.call('backup.make', {})).jobId);
  const [row] = (await program.call('backup.getState', {})).rows;
  return row?.handle ?? '';
}

/** A bit of a stored file turned: neither shown nor opened, told, and had back from the backup. */
async function turnStored(bench: Bench, ground: Ground): Promise<Row> {
  const { program, register, facts } = ground;
  await makeBackup(ground);
  const times = timesOf(bench, ground);
  const pathOf = await placesOf(ground);
  const hashes = facts.flatMap(({ sha256 }) => sha256 ?? []);
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const sha256 = hashes[time % hashes.length] ?? '';
    turnBit(pathOf(sha256));
    const shown = await program.fetch(new Request(`app://paragraf/filer/${sha256}`));
    if (shown.status !== 404) faults.push('it was shown');
    const namn = 'brev.bin';
    failures.push(...(await failuresOf(() => program.call('fil.open', { sha256, namn }))));
    if (program.host.opened.length > 0) faults.push('it was opened');
    const damage = await program.call('fil.getDamage', { sha256 });
    const handle = damage?.backup?.handle ?? '';
    await program.call('fil.fetchFromBackup', { sha256, handle, passphrase: null });
    faults.push(...(await judge(register, facts, ground)));
  }
  if (failures.length !== times) faults.push('it was not always told');
  faults.push(...otherThan(['StorageDamaged'], failures));
  const where = ground.passphrase === null ? 'a file' : 'a sealed file of an encrypted register';
  return {
    ...{
      fault: 'A bit of a stored file turns',
      done: `One bit anywhere in ${where}; shown and opened`,
    },
    ...{ times, seen: seenOfAll(failures), faults },
    outcome: 'never shown or opened; named with its handling, and fetched whole from the backup',
  };
}

/** A bit of a backup turned: what is restored of it is whole, or is refused, or named as damaged. */
async function turnBackup(bench: Bench, ground: Ground, passphrase: string | null): Promise<Row> {
  const { program, register } = ground;
  const kopior = join(register, 'kopior');
  rmSync(kopior, { recursive: true, force: true });
  const isSealed = passphrase !== null && ground.passphrase === null;
  if (isSealed) await program.call('backup.setPassphrase', { passphrase });
  const handle = await makeBackup(ground);
  const files = filesUnder(kopior).map((name) => join(kopior, name));
  const times = timesOf(bench, ground);
  const tally = { refused: 0, named: 0, harmless: 0 };
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const file = files[time % files.length] ?? '';
    const whole = readFileSync(file);
    turnBit(file);
    const to = join(bench.folder, `aterstalld-${randomBytes(4).toString('hex')}`);
    const refused = await failuresOf(async () => {
      const damaged = await restoreTo(program, handle, passphrase, to);
      tally[damaged > 0 ? 'named' : 'harmless'] += 1;
      faults.push(...(await judge(to, damaged > 0 ? [] : ground.facts, ground)));
    });
    tally.refused += refused.length;
    failures.push(...refused);
    writeFileSync(file, whole);
    rmSync(to, { recursive: true, force: true });
  }
  faults.push(...otherThan(['StorageDamaged', 'RuleViolated'], failures));
  const plain = passphrase === null ? 'a plain backup' : 'a sealed backup';
  const kind = ground.passphrase === null ? plain : 'a backup of an encrypted register';
  return {
    fault: 'A bit of a backup turns',
    done: `One bit of each file of ${kind} in turn; then it is restored`,
    ...{ times, seen: seenOfAll(failures), faults },
    outcome: `${tally.refused} refused, ${tally.named} restored with the damaged file named, ${tally.harmless} whole for all that`,
  };
}

async function restoreTo(
  program: Program,
  handle: string,
  passphrase: string | null,
  to: string,
): Promise<number> {
  program.host.answerFolder(to);
  const chosen = await program.call('register.chooseFolder', { purpose: 'new-register' });
  const input = { handle, passphrase, folder: chosen?.handle ?? '' };
  const result = await program.endOfJob((await program.call('restore.start', input)).jobId);
  return (result as { damaged: number }).damaged;
}

/** Turns one bit anywhere in a file. */
export function turnBit(path: string): void {
  const bytes = readFileSync(path);
  const at = Math.floor(Math.random() * bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(Math.random() * 8)), at);
  writeFileSync(path, bytes);
}
