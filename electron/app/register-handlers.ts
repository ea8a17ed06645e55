import { basename, join } from 'node:path';
import { runBackup } from '../../db/backup/run.ts';
import { hasHeldRegister, holdsRegister } from '../../db/open.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Session } from './session.ts';
import type { Folders } from './folders.ts';
import type { Handlers } from './dispatcher.ts';
import type { Host } from './host.ts';
import { jsonOf } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import type { RecentRegisters } from './recent-registers.ts';
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
}

type RegisterNames = Extract<
  keyof Handlers,
  `register.${string}` | `app.${string}` | `job.${string}`
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
    }),
    'register.listRecent': () => Promise.resolve(recentRegisters(parts)),
    'register.chooseFolder': async ({ purpose }) => {
      const path = await host.chooseFolder(purpose);
      if (path === null) return null;
      return { handle: folders.handleOf(path), shownPath: path, hasRegister: isRegisters(path) };
    },
    'register.create': ({ folder, ...contents }) =>
      session.create(folders.pathOf(folder), contents, false),
    'register.createExample': () => createExample(parts),
    'register.open': ({ handle }) => session.open(folders.pathOf(handle)),
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
      const order = { kind: 'check', registerFolder: session.current().folder } as const;
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
function isRegisters(folder: string): boolean {
  return holdsRegister(folder) || hasHeldRegister(folder);
}

function recentRegisters({ recent, folders }: RegisterHandlerParts) {
  return recent.list().map(({ folder, ...shown }) => ({
    ...shown,
    handle: folders.handleOf(folder),
    folderName: basename(folder),
    available: isRegisters(folder),
  }));
}

async function createExample({ host, session, context }: RegisterHandlerParts) {
  const name = `Paragraf exempel ${host.newId().slice(-6)}`;
  const createIn = (parent: string) => session.create(join(parent, name), exampleRegister, true);
  // Many municipalities keep the user's documents on a server, where a register can't lie.
  const info = await createIn(host.documentsFolder).catch((error: unknown) => {
    if (isUnusableFolder(error)) return createIn(host.dataFolder);
    throw error;
  });
  await fillExample(context());
  return info;
}

const unusable = ['network_folder', 'folder_not_writable'];

function isUnusableFolder(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.violations.some(({ rule }) => unusable.includes(rule));
}
