import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, hashing, storePath } from '../../db/backup/storage.ts';
import { readKeyFile } from '../../db/encryption/key-file.ts';
import { openKey } from '../../db/encryption/register-locks.ts';
import { sealingOf } from '../../db/encryption/register-key.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { newRegister } from '../electron/contract/samples/register.ts';
import { readPdfText } from '../support/pdf/read-pdf-text.ts';
import type { Fact } from './loads.ts';
import { startProgram } from './program.ts';
import type { Program } from './program.ts';
import { reckon } from './reckoning.ts';
import type { Bench } from './scenario.ts';

/** Makes a register, encrypted when it is given a passphrase, and leaves it open. */
export async function makeRegister(
  program: Program,
  folder: string,
  passphrase: string | null,
): Promise<void> {
  program.host.answerFolder(folder);
  const chosen = await program.call('register.chooseFolder', { purpose: 'new-register' });
  await program.call('register.create', { ...newRegister(chosen?.handle ?? ''), passphrase });
}

/** Makes one that is closed, in a folder of the scenario's. */
export async function layOutRegister(bench: Bench, name: string, passphrase: string | null) {
  const register = join(bench.folder, name);
  const program = await startProgram(bench.bundle, join(bench.folder, `${name}-gjort`));
  try {
    await makeRegister(program, register, passphrase);
  } finally {
    await program.close();
  }
  return register;
}

/** Its key; null when the passphrase is another. Throws when the key's file is damaged. */
export async function keyOf(register: string, passphrase: string): Promise<RegisterKey | null> {
  const file = readKeyFile(register);
  return openKey(file, { kind: 'passphrase', passphrase }).catch(() => null);
}

/** As `reckon`, of a register that the passphrase opens: its stored files are opened too. */
export async function reckonLocked(
  register: string,
  facts: readonly Fact[],
  passphrase: string,
): Promise<string[]> {
  const key = await keyOf(register, passphrase);
  if (key === null) return ['the passphrase does not open it'];
  const hashes = facts.flatMap(({ sha256 }) => sha256 ?? []);
  const questions = facts.map(({ sql, values }) => ({ sql, values }));
  const faults = reckon(register, questions, key);
  for (const sha256 of hashes) {
    if (!(await isWhole(register, sha256, key))) faults.push(`lost: the file ${sha256}`);
  }
  return faults;
}

async function isWhole(register: string, sha256: string, key: RegisterKey): Promise<boolean> {
  const sealing = sealingOf(key);
  const plain = hashing(sealing.open(bytesOf(storePath(register, sealing.nameOf(sha256)))));
  try {
    let bytes = 0;
    for await (const piece of plain.bytes) bytes += piece.length;
    return bytes > 0 && plain.digest() === sha256;
  } catch {
    return false;
  }
}

/** The recovery key on a paper that the program has made. */
export async function codeOn(pdf: string): Promise<string> {
  const { blocks } = await readPdfText(readFileSync(pdf));
  const text = blocks.map((block) => block.text).join(' ');
  return /(?:[0-9A-Z]{5}-){7}[0-9A-Z]{5}/u.exec(text.replaceAll(/\s/gu, ''))?.[0] ?? '';
}

/** Saves the recovery key of the open register, that the program still holds. */
export async function saveRecoveryKey(program: Program, path: string): Promise<void> {
  program.host.answerSaveFile(path);
  await program.call('kryptering.exportRecoveryKey', {});
}
