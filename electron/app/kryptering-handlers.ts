import { runBackup } from '../../db/backup/run.ts';
import { readKeyFile } from '../../db/encryption/key-file.ts';
import { isWhole } from '../../db/encryption/key-format.ts';
import { makeKey, openKey } from '../../db/encryption/register-locks.ts';
import { writeKeyFile } from '../../db/encryption/key-file.ts';
import { withNewRecovery, withPassphrase } from '../../db/encryption/register-locks.ts';
import type { KeyFile } from '../../db/encryption/key-format.ts';
import type { NewKey } from '../../db/encryption/register-locks.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { DbContext } from '../../db/tx.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { hasRule, isDamaged, ruleViolated } from '../../shared/contract/errors.ts';
import type { RegisterInfo } from '../../shared/contract/register.ts';
import type { Krypteringslage } from '../../shared/contract/kryptering.ts';
import { noteCopy, noteKeyChange } from '../services/kryptering.ts';
import type { Attempts } from './attempts.ts';
import type { Handlers } from './dispatcher.ts';
import type { Folders } from './folders.ts';
import type { IdleLock } from './idle-lock.ts';
import type { Jobs } from './jobs.ts';
import type { KeyRing } from './key-ring.ts';
import type { RecoveryKeys } from './recovery-keys.ts';
import type { Session } from './session.ts';

export interface KrypteringHandlerParts {
  readonly session: Session;
  readonly folders: Folders;
  readonly jobs: Jobs;
  readonly keyRing: KeyRing;
  readonly attempts: Attempts;
  readonly recoveryKeys: RecoveryKeys;
  readonly idleLock: IdleLock;
  /** Where in the window somebody was last. */
  readonly place: { last: string };
  readonly damaged: Map<string, RegisterKey>;
  readonly lock: () => Promise<void>;
  readonly newId: () => string;
  readonly dbContext: DbContext;
}

type Names = Extract<
  keyof Handlers,
  `kryptering.${string}` | `register.${'unlock' | 'lock' | 'noteActivity'}`
>;

/** Handlers of what protects a register: passphrase, recovery key and lock. */
export function krypteringHandlers(parts: KrypteringHandlerParts): Pick<Handlers, Names> {
  const { session, keyRing, recoveryKeys, idleLock, place } = parts;
  return {
    'register.unlock': (input) => unlock(parts, input),
    'register.lock': async () => {
      encrypted(session);
      await parts.lock();
      return {};
    },
    'register.noteActivity': (input) => {
      place.last = input.place;
      idleLock.note();
      return Promise.resolve({});
    },
    'kryptering.getState': () => stateOf(parts),
    'kryptering.changePassphrase': async ({ current, passphrase }) => {
      const { register, key, file } = await proven(parts, current);
      writeKeyFile(register.folder, await withPassphrase(file, key, passphrase));
      await noteKeyChange(register, 'register.losenfras_bytt');
      return {};
    },
    'kryptering.renewRecoveryKey': async ({ current }) => {
      const { register, key, file } = await proven(parts, current);
      const renewed = withNewRecovery(file, key);
      writeKeyFile(register.folder, renewed.file);
      recoveryKeys.hold(register.folder, renewed.recoveryKey);
      await noteKeyChange(register, 'register.nyckel_bytt');
      return {};
    },
    'kryptering.exportRecoveryKey': () => recoveryKeys.save(encrypted(session).register),
    'kryptering.printRecoveryKey': () => recoveryKeys.print(encrypted(session).register),
    'kryptering.saveSettings': async ({ remember, lockAfter }) => {
      const { register, key } = encrypted(session);
      if (!remember) keyRing.forget(register.folder);
      else if (keyRing.of(register.folder).remembered === null)
        await keyRing.remember(register.folder, key);
      keyRing.lockAfter(register.folder, lockAfter);
      return {};
    },
    'kryptering.copy': (input) => startCopy(parts, input),
    'kryptering.copyPlain': (input) => startPlainCopy(parts, input),
  };
}

async function unlock(
  { session, folders, keyRing, idleLock, damaged, attempts }: KrypteringHandlerParts,
  { handle, upplasning }: ParsedInput<'register.unlock'>,
): Promise<RegisterInfo> {
  const folder = folders.pathOf(handle);
  const key = await unlockedKey(attempts, folder, upplasning);
  keyRing.setLocked(folder, false);
  idleLock.note();
  return session.open(folder, key).catch((error: unknown) => {
    if (isDamaged(error)) damaged.set(folder, key);
    throw error;
  });
}

/** The open register and its key. Throws `lock_needs_passphrase` for one that isn't encrypted. */
function encrypted(session: Session): { register: RegisterDb; key: RegisterKey } {
  const register = session.current();
  if (register.key === null) throw ruleViolated('lock_needs_passphrase');
  return { register, key: register.key };
}

/** What may be changed about the key by somebody who knows the passphrase now. */
async function proven(
  { session, attempts }: KrypteringHandlerParts,
  passphrase: string,
): Promise<{ register: RegisterDb; key: RegisterKey; file: KeyFile }> {
  const { register } = encrypted(session);
  const file = readKeyFile(register.folder);
  const opening = () => orAtCurrent(openKey(file, { kind: 'passphrase', passphrase }));
  return { register, key: await attempts.attempt(register.folder, opening), file };
}

async function orAtCurrent(opening: Promise<RegisterKey>): Promise<RegisterKey> {
  return opening.catch((error: unknown) => {
    throw hasRule(error, 'wrong_passphrase')
      ? ruleViolated('wrong_passphrase', ['current'])
      : error;
  });
}

/** The recovery key opens a register for somebody who then has a passphrase again. */
async function unlockedKey(
  attempts: Attempts,
  folder: string,
  upplasning: ParsedInput<'register.unlock'>['upplasning'],
): Promise<RegisterKey> {
  const file = readKeyFile(folder);
  return attempts.attempt(folder, async () => {
    const { passphrase } = upplasning;
    if (upplasning.med === 'losenfras') return openKey(file, { kind: 'passphrase', passphrase });
    const key = await openKey(file, { kind: 'recovery', code: upplasning.code });
    writeKeyFile(folder, await withPassphrase(file, key, passphrase));
    return key;
  });
}

async function stateOf({
  session,
  keyRing,
  recoveryKeys,
}: KrypteringHandlerParts): Promise<Krypteringslage> {
  const { folder, key } = session.current();
  const { remembered, lockAfter } = keyRing.of(folder);
  return {
    isEncrypted: key !== null,
    recovery: key === null ? 'kept' : recoveryOf(folder, recoveryKeys),
    canRemember: await keyRing.canRemember(),
    isRemembered: remembered !== null,
    lockAfter,
  };
}

function recoveryOf(folder: string, recoveryKeys: RecoveryKeys): Krypteringslage['recovery'] {
  const file = readKeyFile(folder);
  if (!isWhole(file, 'recovery')) return 'damaged';
  if (file.recovery.isKept) return 'kept';
  return recoveryKeys.isHeld(folder) ? 'waiting' : 'forgotten';
}

async function startCopy(
  parts: KrypteringHandlerParts,
  { folder: handle, passphrase }: ParsedInput<'kryptering.copy'>,
) {
  const register = parts.session.current();
  const folder = parts.folders.pathOf(handle);
  const { recoveryKey, ...encryption } = await makeKey(passphrase);
  const made = () => parts.recoveryKeys.hold(folder, recoveryKey);
  return runCopy(parts, register, { handle, encryption, made });
}

/** Told in the log of the register before it is begun: what comes of it anybody can read. */
async function startPlainCopy(
  parts: KrypteringHandlerParts,
  { folder: handle, current }: ParsedInput<'kryptering.copyPlain'>,
) {
  encrypted(parts.session);
  parts.folders.pathOf(handle);
  const { register } = await proven(parts, current);
  await noteKeyChange(register, 'register.okrypterad_kopia');
  return runCopy(parts, register, { handle, encryption: null, made: () => undefined });
}

interface Copy {
  readonly handle: string;
  readonly encryption: NewKey | null;
  /** Called when it is there. */
  readonly made: () => void;
}

function runCopy(
  { folders, jobs, newId, dbContext }: KrypteringHandlerParts,
  { folder: registerFolder, key }: RegisterDb,
  { handle, encryption, made }: Copy,
) {
  const folder = folders.pathOf(handle);
  const order = { kind: 'encrypt', registerFolder, key, folder, encryption, id: newId() } as const;
  const jobId = jobs.start(async (progress, signal) => {
    const { files, damaged } = await runBackup<'encrypt'>(order, progress, signal);
    await noteCopy(folder, encryption?.key ?? null, dbContext, damaged.length);
    made();
    return { handle, files, damaged: damaged.length };
  });
  return { jobId };
}
