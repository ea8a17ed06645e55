import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAsIs } from '../../db/connection.ts';
import { KEY_FILE } from '../../db/encryption/key-file.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { CallFailure } from '../../shared/contract/errors.ts';
import { failuresOf, otherThan } from './failures.ts';
import { codeOn, keyOf, makeRegister, saveRecoveryKey } from './locked-register.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { sized } from './scenario.ts';
import type { Bench, Row, Scenario } from './scenario.ts';
import { secretWork } from './secret-load.ts';
import { seenOfAll } from './seen.ts';
import { contentOf, kindOf, layOut, read } from './torn-file.ts';
import type { Tally } from './torn-file.ts';
import { turnBit } from './turned-files.ts';

const PASSPHRASE = 'gröna äpplen i Tallvik';
const ROUNDS = 6;

/** Bits of an encrypted register turn: its pages are sealed, so nothing changes unseen. */
export const turnedEncrypted: Scenario = {
  name: 'turned encrypted',
  part: 'fel',
  async run(bench) {
    const program = await startProgram(bench.bundle, join(bench.folder, 'program'));
    try {
      const register = await workedIn(bench, program);
      return [await turnAll(bench, program, register), await turnKeyFile(bench, program, register)];
    } finally {
      await program.close();
    }
  },
};

async function workedIn(bench: Bench, program: Program): Promise<string> {
  const register = join(bench.folder, 'register');
  await makeRegister(program, register, PASSPHRASE);
  const step = await secretWork(program);
  for (let round = 0; round < ROUNDS; round += 1) await step(round);
  await saveRecoveryKey(program, paperOf(bench));
  await program.call('register.close', {});
  return register;
}

function paperOf(bench: Bench): string {
  return join(bench.folder, 'nyckel.pdf');
}

async function turnAll(bench: Bench, program: Program, clean: string): Promise<Row> {
  const times = sized(bench, { smak: 1, kort: 10, lang: 150 });
  const key = await keyOf(clean, PASSPHRASE);
  const text = textOf(clean, key);
  const bytes = readFileSync(join(clean, 'register.db'));
  const tally: Tally = { told: 0, found: 0, harmless: 0, silent: 0 };
  const salvaged = { some: 0, nothing: 0 };
  const [failures, faults]: [CallFailure[], string[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const folder = layOut(clean, join(bench.folder, 'vand'));
    const path = join(folder, 'register.db');
    writeFileSync(path, bytes);
    turnBit(path);
    const refused = await read(program, folder, PASSPHRASE);
    failures.push(...refused);
    if (refused.length > 0) {
      const lost = await failuresOf(() => salvage(program, folder));
      salvaged[lost.length > 0 ? 'nothing' : 'some'] += 1;
      failures.push(...lost);
    }
    await program.raw('register.close', '{}');
    tally[kindOf(path, refused, text, key)] += 1;
  }
  if (tally.silent > 0) faults.push(`${tally.silent} changed something without a trace`);
  faults.push(...otherThan(['StorageDamaged'], failures));
  return {
    fault: 'A bit of the database turns',
    done: 'One bit anywhere in the file of an encrypted register; opened with its passphrase, lists read, what can be read saved',
    ...{ times, seen: seenOfAll(failures), faults },
    outcome: `${tally.told} told on use, of which ${salvaged.some} could be read in part and ${salvaged.nothing} said that nothing could; ${tally.found} found by the examination, ${tally.harmless} in unused bytes, none without a trace`,
  };
}

function textOf(register: string, key: RegisterKey | null): string {
  const file = openAsIs(join(register, 'register.db'), key, { readonly: true });
  try {
    return contentOf(file);
  } finally {
    file.close();
  }
}

/** Saves what can be read, and opens it; throws what the user is told when there is nothing. */
async function salvage(program: Program, folder: string): Promise<void> {
  program.host.answerFolder(folder);
  const chosen = await program.call('register.chooseFolder', { purpose: 'open-register' });
  const register = chosen?.handle ?? '';
  const { jobId } = await program.call('restore.salvage', { register });
  const { handle } = (await program.endOfJob(jobId)) as { handle: string };
  await program.call('restore.openSalvaged', { register, handle });
}

/** A bit of the key's file turned: it holds the key twice, so that nobody notices. */
async function turnKeyFile(bench: Bench, program: Program, clean: string): Promise<Row> {
  const times = sized(bench, { smak: 2, kort: 10, lang: 120 });
  const code = await codeOn(paperOf(bench));
  const tally = { passphrase: 0, paper: 0, neither: 0 };
  const failures: CallFailure[] = [];
  for (let time = 0; time < times; time += 1) {
    const folder = layOut(clean, join(bench.folder, 'nyckel'));
    turnBit(join(folder, KEY_FILE));
    const refused = await failuresOf(() => program.open(folder, PASSPHRASE));
    failures.push(...refused);
    const shut = refused.length === 0 ? [] : await failuresOf(() => byPaper(program, folder, code));
    failures.push(...shut);
    tally[refused.length === 0 ? 'passphrase' : shut.length === 0 ? 'paper' : 'neither'] += 1;
    await program.raw('register.close', '{}');
  }
  return {
    fault: 'A bit of the key’s file turns',
    done: 'One bit anywhere in nyckel.json; opened with the passphrase, else with the recovery key',
    ...{ times, seen: seenOfAll(failures), faults: otherThan(['StorageDamaged'], failures) },
    outcome: `${tally.passphrase} opened with the passphrase all the same, ${tally.paper} with the recovery key; ${tally.neither} told as damaged, where a backup is the way in`,
  };
}

/** The recovery key gives the register another passphrase. */
async function byPaper(program: Program, folder: string, code: string): Promise<void> {
  program.host.answerFolder(folder);
  const chosen = await program.call('register.chooseFolder', { purpose: 'open-register' });
  const upplasning = { med: 'nyckel', code, passphrase: PASSPHRASE } as const;
  await program.call('register.unlock', { handle: chosen?.handle ?? '', upplasning });
}
