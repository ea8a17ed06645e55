import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../db/backup/manifest.ts';
import { readOnly } from '../../db/open.ts';
import { findWholeCopy, openCopy } from '../../db/backup/stored-copy.ts';
import type { Output, ParsedInput } from '../../shared/contract/contract.ts';
import { streamSource } from '../files/source.ts';
import { backupsOf, keyTo, logPlace } from '../services/backup.ts';
import { describeDamagedFil, findStoredFil, noteFetched } from '../services/fil.ts';
import type { BackupHandlerParts } from './backup-handlers.ts';
import type { Handlers } from './dispatcher.ts';
import type { FileRoom } from './file-room.ts';
import type { ServiceContext } from '../services/context.ts';

export interface DamageHandlerParts extends BackupHandlerParts {
  readonly context: () => ServiceContext;
  readonly files: FileRoom;
}

/** Handlers of stored files that are gone or changed. */
export function damageHandlers(
  parts: DamageHandlerParts,
): Pick<Handlers, 'fil.getDamage' | 'fil.fetchFromBackup'> {
  return {
    'fil.getDamage': (input) => damageOf(parts, input),
    'fil.fetchFromBackup': (input) => fetchFromBackup(parts, input),
  };
}

async function damageOf(
  parts: DamageHandlerParts,
  { sha256 }: ParsedInput<'fil.getDamage'>,
): Promise<Output<'fil.getDamage'>> {
  const context = parts.context();
  const store = parts.files.store();
  const isKnown = (await findStoredFil(context, sha256)) !== undefined;
  if (!isKnown || (await store.isWhole(sha256))) return null;
  const isMissing = !existsSync(store.pathOf(sha256));
  return {
    ...(await describeDamagedFil(context, sha256, isMissing)),
    backup: await backupOf(parts, sha256),
  };
}

/** The newest backup where backups are made, or beside the register, that has the file whole. */
async function backupOf({ session, backups, folders }: DamageHandlerParts, sha256: string) {
  const register = session.current();
  const place = await logPlace(register);
  const targets = new Set([backups.targetOf(register), join(register.folder, 'kopior')]);
  const found = [...targets].flatMap((target) => backupsOf(target, place).backups);
  const { sealing } = backups.choices.of(register.folder);
  const whole = await findWholeCopy(found, sha256, { sealing, key: register.key });
  if (whole === null) return null;
  const { time, inside } = whole.manifest;
  return { handle: folders.handleOf(whole.folder), time, sealed: inside.sealed === true };
}

/** Stored only when it is the very file that is missing, and told in the log. */
async function fetchFromBackup(
  { folders, context, files }: DamageHandlerParts,
  { sha256, handle, passphrase }: ParsedInput<'fil.fetchFromBackup'>,
): Promise<Record<string, never>> {
  const current = context();
  if (current.register.isReadOnly()) throw readOnly();
  const backup = folders.pathOf(handle);
  const manifest = readManifest(backup);
  const { key } = current.register;
  const isOwn = manifest.inside.sealed === 'encrypted' && key !== null;
  const opening = isOwn ? { privateKey: null, key } : await keyTo(manifest, passphrase);
  const bytes = await openCopy(backup, sha256, opening);
  await files.store().add(streamSource(sha256, inTurn(bytes)), { expected: sha256 });
  await noteFetched(current, sha256, manifest.time);
  files.textReader.wake();
  return {};
}

async function* inTurn(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  yield* bytes;
}
