import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FoundBackup } from '../../db/backup/folder.ts';
import { readManifest } from '../../db/backup/manifest.ts';
import { runBackup } from '../../db/backup/run.ts';
import { lockNewKey } from '../../db/backup/sealing.ts';
import { isEncrypted } from '../../db/encryption/key-file.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { DbContext } from '../../db/tx.ts';
import type { BackupRow } from '../../shared/contract/backup.ts';
import { ruleViolated } from '../../shared/contract/errors.ts';
import { isOldBackup } from '../../shared/rules/backup.ts';
import { backupsOf, backupsUnder, hasChangedSince, inspectBackup } from '../services/backup.ts';
import { keyTo, lastMade, logPlace, noteRestored } from '../services/backup.ts';
import type { Backups } from './backups.ts';
import type { Handlers } from './dispatcher.ts';
import type { Folders } from './folders.ts';
import type { Host } from './host.ts';
import { jsonOf } from './jobs.ts';
import type { Jobs } from './jobs.ts';
import { refuseProgramFolder } from './program-folder.ts';
import type { Session } from './session.ts';

export interface BackupHandlerParts {
  readonly host: Host;
  readonly session: Session;
  readonly folders: Folders;
  readonly jobs: Jobs;
  readonly backups: Backups;
  readonly dbContext: DbContext;
  /** Keys of registers that were unlocked and found damaged. */
  readonly damaged: ReadonlyMap<string, RegisterKey>;
}

type BackupNames = Extract<keyof Handlers, `backup.${string}` | `restore.${string}`>;

/** Handlers of backups and of restoring them. */
export function backupHandlers(parts: BackupHandlerParts): Pick<Handlers, BackupNames> {
  const { host, session, folders, jobs, backups } = parts;
  const { choices } = backups;
  const folder = () => session.current().folder;
  return {
    'backup.getState': () => stateOf(parts),
    'backup.chooseFolder': async () => {
      folder();
      const path = await host.chooseFolder('backups');
      if (path === null) return null;
      refuseProgramFolder(host, path);
      return { handle: folders.handleOf(path), shownPath: path };
    },
    'backup.saveSettings': ({ folder: handle, ...rest }) => {
      const of = folder();
      const target = handle === null ? null : folders.pathOf(handle);
      choices.change(of, { ...rest, target, failure: null });
      return Promise.resolve({});
    },
    'backup.setPassphrase': async ({ passphrase }) => {
      const of = folder();
      const [key, nameKey] = [await lockNewKey(passphrase), randomBytes(32).toString('base64')];
      choices.change(of, { sealing: { key, nameKey } });
      return {};
    },
    'backup.removePassphrase': () => {
      choices.change(folder(), { sealing: null });
      return Promise.resolve({});
    },
    'backup.make': () => Promise.resolve(makeByHand(parts)),
    'backup.verify': ({ handle }) => {
      folder();
      const backup = folders.pathOf(handle);
      const order = { kind: 'verify', backup } as const;
      const jobId = jobs.start(async (progress, signal) => {
        const { damaged } = await runBackup<'verify'>(order, progress, signal);
        return { damaged: damaged.length };
      });
      return Promise.resolve({ jobId });
    },
    ...restoreHandlers(parts),
  };
}

function makeByHand({ session, jobs, backups }: BackupHandlerParts): { jobId: string } {
  const register = session.current();
  const jobId = jobs.start(async (progress, signal) => {
    const made = await backups.make(register, 'by_hand', progress, signal);
    const { count, damaged } = made.files;
    return { bytes: bytesIn(made), files: count, damaged };
  });
  return { jobId };
}

/** Every procedure that reads in a list; the compiler asks for one that is added. */
type Imports = Pick<Handlers, Extract<keyof Handlers, `${string}.import`>>;

/** The handlers that read lists in, after the register has been copied as it was. */
export function importHandlers(
  { backups, session }: BackupHandlerParts,
  handlers: Imports,
): Imports {
  const copied =
    <I, O>(handler: (input: I) => Promise<O>) =>
    async (input: I): Promise<O> => {
      await backups.beforeImport(session.current());
      return handler(input);
    };
  return {
    'klassplan.import': copied(handlers['klassplan.import']),
    'delegationspunkt.import': copied(handlers['delegationspunkt.import']),
    'mandat.import': copied(handlers['mandat.import']),
  };
}

function restoreHandlers(
  parts: BackupHandlerParts,
): Pick<Handlers, Extract<keyof Handlers, `restore.${string}`>> {
  const { host, session, folders, backups } = parts;
  return {
    'restore.chooseSource': async () => {
      const path = await host.chooseFolder('open-register');
      if (path === null) return null;
      const { backups: found, unreadable } = backupsUnder(path);
      const rows = found.map((one) => rowOf(folders, one));
      return { shownPath: path, rows, unreadable: unreadable.length };
    },
    'restore.listOf': ({ register }) => {
      const folder = folders.pathOf(register);
      const places = new Set([backups.choices.of(folder).target ?? folder, folder]);
      const found = [...places].flatMap((place) => backupsUnder(place).backups);
      found.sort((a, b) => (a.manifest.time < b.manifest.time ? 1 : -1));
      return Promise.resolve(found.map((one) => rowOf(folders, one)));
    },
    'restore.salvage': ({ register }) => startSalvage(parts, folders.pathOf(register)),
    'restore.openSalvaged': ({ register, handle }) => {
      const folder = folders.pathOf(register);
      const key = keyOfDamaged(parts, folder);
      return session.openSalvaged({ folder, path: folders.pathOf(handle), key });
    },
    'restore.inspect': ({ handle, passphrase }) =>
      inspectBackup(folders.pathOf(handle), passphrase, session.currentOrNull()),
    'restore.start': (input) => startRestore(parts, input),
  };
}

/** A copy, as it is wiped where it has been used. Throws `register_encrypted`. */
function keyOfDamaged({ session, damaged }: BackupHandlerParts, folder: string) {
  if (!isEncrypted(folder)) return null;
  const open = session.currentOrNull();
  const key = open?.folder === folder ? open.key : damaged.get(folder);
  if (!key) throw ruleViolated('register_encrypted');
  return Uint8Array.from(key);
}

function startSalvage(parts: BackupHandlerParts, folder: string) {
  const { host, folders, jobs } = parts;
  const key = keyOfDamaged(parts, folder);
  const damaged = join(folder, 'register.db');
  const to = join(folder, 'kopior', `raddat-${host.newId()}.db`);
  const jobId = jobs.start(async (progress, signal) => {
    const tables = await runBackup<'salvage'>(
      { kind: 'salvage', damaged, to, key },
      progress,
      signal,
    );
    return { handle: folders.handleOf(to), tables: jsonOf(tables) };
  });
  return Promise.resolve({ jobId });
}

async function startRestore(
  { folders, jobs, dbContext }: BackupHandlerParts,
  input: { handle: string; passphrase: string | null; folder: string },
) {
  const [backup, folder] = [folders.pathOf(input.handle), folders.pathOf(input.folder)];
  const opening = await keyTo(readManifest(backup), input.passphrase);
  const order = { kind: 'restore', backup, folder, ...opening } as const;
  const jobId = jobs.start(async (progress, signal) => {
    const { files, damaged } = await runBackup<'restore'>(order, progress, signal);
    await noteRestored(order, dbContext, damaged.length);
    return { handle: input.folder, files, damaged: damaged.length };
  });
  return { jobId };
}

async function stateOf({ host, session, folders, backups }: BackupHandlerParts) {
  const register = session.current();
  const place = await logPlace(register);
  const target = backups.targetOf(register);
  const { hourly, closing, schedule, sealing, failure, ...chosen } = backups.choices.of(
    register.folder,
  );
  const { backups: found, unreadable } = backupsOf(target, place);
  const hasChanged = hasChangedSince(place, found);
  const last = lastMade(found, host.now());
  return {
    settings: {
      folder: chosen.target === null ? null : folders.handleOf(chosen.target),
      ...{ hourly, closing, schedule },
    },
    ...{
      shownPath: target,
      isSealed: sealing !== null,
      isEncrypted: register.key !== null,
      hasChanged,
      failure,
    },
    rows: found.map((one) => rowOf(folders, one)),
    last,
    unreadable: unreadable.length,
    isOld: isOldBackup(last, host.now().toISOString(), hasChanged),
  };
}

function rowOf(folders: Folders, { folder, manifest }: FoundBackup): BackupRow {
  const { time, reason, program, files, inside } = manifest;
  return {
    handle: folders.handleOf(folder),
    ...{ time, reason, program, bytes: bytesIn(manifest), files: files.count },
    ...{ damaged: files.damaged, sealed: inside.sealed !== false },
    hasRecoveryKey: inside.sealed === 'encrypted',
  };
}

function bytesIn({ database, files }: FoundBackup['manifest']): number {
  return database.bytes + files.bytes;
}
