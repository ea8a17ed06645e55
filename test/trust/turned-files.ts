import { randomBytes } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { filesUnder } from '../support/register-snapshot.ts';
import { failuresOf, otherThan } from './failures.ts';
import { loads } from './loads.ts';
import type { Fact } from './loads.ts';
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
}

/** Bits turn in the stored files, and in every file of plain and of sealed backups. */
export const turnedFiles: Scenario = {
  name: 'turned files',
  part: 'fel',
  async run(bench) {
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      const ground = await prepare(bench, program);
      return [
        await turnStored(bench, ground),
        await turnBackup(bench, ground, null),
        await turnBackup(bench, ground, PASSPHRASE),
      ];
    } finally {
      await program.close();
    }
  },
};

async function prepare(bench: Bench, program: Program): Promise<Ground> {
  const register = join(bench.folder, 'register');
  cpSync(bench.ground, register, { recursive: true });
  await program.open(register);
  const step = await loads.filintag(program);
  const facts: Fact[] = [];
  for (let nr = 0; nr < FILES; nr += 1) facts.push(...(await step(nr)));
  return { program, register, facts };
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
  const times = sized(bench, { smak: 4, kort: 20, lang: 300 });
  const hashes = facts.flatMap(({ sha256 }) => sha256 ?? []);
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const sha256 = hashes[time % hashes.length] ?? '';
    turnBit(join(register, 'filer', sha256.slice(0, 2), sha256));
    const shown = await program.fetch(new Request(`app://paragraf/filer/${sha256}`));
    if (shown.status !== 404) faults.push('it was shown');
    const namn = 'brev.bin';
    failures.push(...(await failuresOf(() => program.call('fil.open', { sha256, namn }))));
    if (program.host.opened.length > 0) faults.push('it was opened');
    const damage = await program.call('fil.getDamage', { sha256 });
    const handle = damage?.backup?.handle ?? '';
    await program.call('fil.fetchFromBackup', { sha256, handle, passphrase: null });
    faults.push(...reckon(register, facts));
  }
  if (failures.length !== times) faults.push('it was not always told');
  faults.push(...otherThan(['StorageDamaged'], failures));
  return {
    ...{
      fault: 'A bit of a stored file turns',
      done: 'One bit anywhere in a file; shown and opened',
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
  if (passphrase !== null) await program.call('backup.setPassphrase', { passphrase });
  const handle = await makeBackup(ground);
  const files = filesUnder(kopior).map((name) => join(kopior, name));
  const times = sized(bench, { smak: 4, kort: 24, lang: 300 });
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
      faults.push(...reckon(to, damaged > 0 ? [] : ground.facts));
    });
    tally.refused += refused.length;
    failures.push(...refused);
    writeFileSync(file, whole);
    rmSync(to, { recursive: true, force: true });
  }
  faults.push(...otherThan(['StorageDamaged', 'RuleViolated'], failures));
  const kind = passphrase === null ? 'a plain' : 'a sealed';
  return {
    fault: 'A bit of a backup turns',
    done: `One bit of each file of ${kind} backup in turn; then it is restored`,
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
