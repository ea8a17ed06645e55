import { basename, join } from 'node:path';
import { runBackup } from '../../db/backup/run.ts';
import { isEncrypted } from '../../db/encryption/key-file.ts';
import { makeKey } from '../../db/encryption/register-locks.ts';
import { folderHolds } from '../../db/register-folder.ts';
import type { ParsedInput } from '../../shared/contract/contract.ts';
import { hasRule, isDamaged, ruleViolated } from '../../shared/contract/errors.ts';
import type { Session } from './session.ts';
import type { Folders } from './folders.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { jsonOf } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { isInProgramFolder, refuseProgramFolder } from './program-folder.ts';
import type { KeyRing } from './key-ring.ts';
import type { RecentRegisters } from './recent-registers.ts';
import type { RecoveryKeys } from './recovery-keys.ts';
import { fillExample } from '../services/exempel/exempel.ts';
import { exampleRegister } from '../services/exempel/grunddata.ts';
import type { ServiceContext } from '../services/context.ts';
import { today } from '../services/context.ts';

export interface RegisterHandlerParts {
  readonly host: Host;
  readonly session: Session;
  readonly folders: Folders;
  readonly recent: RecentRegisters;
  readonly jobs: Jobs;
  readonly context: () => ServiceContext;
  readonly keyRing: KeyRing;
  readonly recoveryKeys: RecoveryKeys;
  readonly place: { last: string };
}

type RegisterNames = Exclude<
  Extract<keyof Handlers, `register.${string}` | `app.${string}` | `job.${string}`>,
  `register.${'unlock' | 'lock' | 'noteActivity'}`
>;

/** Handlers that choose, make and open registers: the only ones that deal with folders. */
export function registerHandlers(parts: RegisterHandlerParts): Pick<Handlers, RegisterNames> {
  const { host, session, folders, recent, jobs } = parts;
  return {
    'app.getInfo': async () => ({
      version: host.version,
      userName: host.userName,
      today: today(host),
      register: await session.info(),
      locked: lockedRegister(parts),
      isInProgramFolder: isInProgramFolder(host, session.currentOrNull()?.folder ?? null),
    }),
    'register.listRecent': () => Promise.resolve(recentRegisters(parts)),
    'register.chooseFolder': async ({ purpose }) => {
      const path = await host.chooseFolder(purpose);
      if (path === null) return null;
      if (purpose === 'new-register') refuseProgramFolder(host, path);
      return { handle: folders.handleOf(path), shownPath: path, holds: shownKind(path) };
    },
    'register.create': (input) => createNew(parts, input),
    'register.createExample': () => createExample(parts),
    'register.open': ({ handle }) => openKnown(parts, folders.pathOf(handle)),
    'register.close': async () => {
      await session.close();
      return {};
    },
    'register.forgetRecent': ({ handle }) => {
      recent.forget(folders.pathOf(handle));
      return Promise.resolve({});
    },
    'register.verifyLog': () => {
      const register = session.current();
      const jobId = jobs.start(async (progress, signal) => ({
        ...(await register.verifyLog(progress, signal)),
      }));
      return Promise.resolve({ jobId });
    },
    'register.check': () => {
      const { folder, key } = session.current();
      const order = { kind: 'check', registerFolder: folder, key } as const;
      const jobId = jobs.start(async (progress, signal) =>
        jsonOf(await runBackup<'check'>(order, progress, signal)),
      );
      return Promise.resolve({ jobId });
    },
    'job.cancel': ({ jobId }) => {
      jobs.cancel(jobId);
      return Promise.resolve({});
    },
  };
}

/** One whose file is gone is opened too, and leads to its backups. */
function shownKind(folder: string) {
  const { kind } = folderHolds(folder);
  return kind === 'lost' ? 'register' : kind;
}

/** One that may be opened without asking; else it must be unlocked. */
async function openKnown({ session, keyRing }: RegisterHandlerParts, folder: string) {
  const isOpen = session.currentOrNull()?.folder === folder;
  const key = isOpen || !isEncrypted(folder) ? null : await keyRing.keyTo(folder);
  try {
    return await session.open(folder, key);
  } catch (error) {
    if (key === null || !isDamaged(error)) throw error;
    // The key of another register that lay here before, or the register is damaged: somebody who
    // knows the passphrase will see which.
    keyRing.forget(folder);
    throw ruleViolated('register_encrypted');
  }
}

async function createNew(
  { session, folders, recoveryKeys }: RegisterHandlerParts,
  { folder: handle, passphrase, ...contents }: ParsedInput<'register.create'>,
) {
  const folder = folders.pathOf(handle);
  if (passphrase === null) return session.create(folder, contents, false);
  const { recoveryKey, ...encryption } = await makeKey(passphrase);
  const info = await session.create(folder, contents, false, encryption);
  recoveryKeys.hold(folder, recoveryKey);
  return info;
}

function lockedRegister({ session, folders, place }: RegisterHandlerParts) {
  const folder = session.lockedFolder();
  if (folder === null) return null;
  return { handle: folders.handleOf(folder), folderName: basename(folder), place: place.last };
}

function recentRegisters({ recent, folders }: RegisterHandlerParts) {
  return recent.list().map(({ folder, ...shown }) => ({
    ...shown,
    handle: folders.handleOf(folder),
    folderName: basename(folder),
    available: shownKind(folder) === 'register',
  }));
}

async function createExample({ host, session, context }: RegisterHandlerParts) {
  const name = `Paragraf exempel ${host.newId().slice(-6)}`;
  const createIn = (parent: string) => session.create(join(parent, name), exampleRegister, true);
  // Many municipalities keep the user's documents on a server, where a register can't lie.
  const info = await createIn(host.documentsFolder).catch((error: unknown) => {
    if (hasRule(error, 'network_folder', 'folder_not_writable')) return createIn(host.dataFolder);
    throw error;
  });
  await fillExample(context());
  return info;
}
