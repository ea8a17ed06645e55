import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Step } from './loads.ts';
import { saveRecoveryKey } from './locked-register.ts';
import type { Program } from './program.ts';
import { secretWork } from './secret-load.ts';

/** Beside the program's own files. */
export const ENCRYPTED = 'krypterat';
/** What the encrypted copies are opened with. */
export const COPY_PASSPHRASE = 'sju sjösjuka sjömän';

/** Work with registers that are encrypted, or come to be, until the program is killed. */
export const lockedLoads = {
  hemligt: secretWork,
  krypterad: encryptedCopy,
  losenfras: otherPassphrase,
  nyckel: otherRecoveryKey,
} satisfies Record<string, (program: Program, passphrase: string) => Promise<Step>>;

/** An encrypted copy into a new folder beside the register. */
function encryptedCopy(program: Program): Promise<Step> {
  const beside = join(program.folder, ENCRYPTED);
  mkdirSync(beside, { recursive: true });
  return Promise.resolve(async () => {
    program.host.answerFolder(join(beside, program.host.newId()));
    const chosen = await program.call('register.chooseFolder', { purpose: 'new-register' });
    const order = { folder: chosen?.handle ?? '', passphrase: COPY_PASSPHRASE };
    await program.endOfJob((await program.call('kryptering.copy', order)).jobId);
    return [];
  });
}

/** The passphrase after so many changes; it ends in a number. */
export function changed(passphrase: string, times: number): string {
  return passphrase.replace(/\d+$/u, (nr) => String(Number(nr) + times));
}

/** The passphrase, exchanged again and again. */
function otherPassphrase(program: Program, first: string): Promise<Step> {
  return Promise.resolve(async (round) => {
    const [current, passphrase] = [changed(first, round), changed(first, round + 1)];
    await program.call('kryptering.changePassphrase', { current, passphrase });
    return [];
  });
}

/** Beside the program's own files: papers of recovery keys. */
export const PAPERS = 'papper';

/** The recovery key, exchanged and put on paper again and again. */
function otherRecoveryKey(program: Program, current: string): Promise<Step> {
  const folder = join(program.folder, PAPERS);
  mkdirSync(folder, { recursive: true });
  return Promise.resolve(async () => {
    await program.call('kryptering.renewRecoveryKey', { current });
    await saveRecoveryKey(program, join(folder, `${program.host.newId()}.pdf`));
    return [];
  });
}
