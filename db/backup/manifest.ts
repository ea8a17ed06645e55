import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { CallError } from '../../shared/contract/errors.ts';
import { BackupContents, BackupReason } from '../../shared/domain/backup.ts';
import { KeyFile } from '../encryption/key-format.ts';
import type { Bytes } from '../encryption/pieces.ts';
import { sealingOf } from '../encryption/register-key.ts';
import type { RegisterKey } from '../encryption/register-key.ts';
import { canonicalJson } from '../log-chain.ts';
import { readSmallFile } from '../small-file.ts';
import { LockedKey, unseal } from './sealing.ts';
import { Stored } from './storage.ts';

export const MANIFEST = 'kopia.json';
export const DATABASE = 'register.db';
export const FILE_LIST = 'filer.txt';

/** Far more than it ever holds, and a list of a million files. */
const MAX_MANIFEST_BYTES = 1024 ** 2;
const MAX_LIST_BYTES = 200 * 1024 ** 2;

const hex = z.string().regex(/^[0-9a-f]{64}$/u);

/** What a backup holds, and the key that the names of its sealed files are made with. */
const Inside = z.strictObject({ contents: BackupContents, nameKey: z.base64() });
export type Inside = z.infer<typeof Inside>;

/** Everything that is known of a backup without its passphrase. */
export const Manifest = z.strictObject({
  /** 2 for those of encrypted registers. */
  format: z.literal([1, 2]),
  id: z.ulid(),
  /** Hash of the first row of the log: the same for every backup of a register. */
  register: hex,
  time: z.iso.datetime(),
  reason: BackupReason,
  program: z.string(),
  schema: z.int(),
  /** The last row of the log. */
  log: z.strictObject({ nr: z.int(), hash: hex }),
  database: Stored,
  files: z.strictObject({ count: z.int(), bytes: z.int(), damaged: z.int(), list: Stored }),
  inside: z.discriminatedUnion('sealed', [
    z.strictObject({ sealed: z.literal(false), ...Inside.shape }),
    z.strictObject({ sealed: z.literal(true), key: LockedKey, bytes: z.base64() }),
    /** With the register's own key, which is locked in its own way. */
    z.strictObject({ sealed: z.literal('encrypted'), keyFile: KeyFile, bytes: z.base64() }),
  ]),
});
export type Manifest = z.infer<typeof Manifest>;

/** The manifest as the text of a file, with a checksum of itself. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify({ ...manifest, checksum: checksumOf(manifest) }, null, 1)}\n`;
}

/** Reads the manifest of a backup's folder. Throws `backup_damaged`. */
export function readManifest(folder: string): Manifest {
  try {
    const { checksum, ...rest } = z
      .looseObject({ checksum: hex })
      .parse(JSON.parse(readSmallFile(join(folder, MANIFEST), MAX_MANIFEST_BYTES)));
    const manifest = Manifest.parse(rest);
    if (checksumOf(manifest) === checksum) return manifest;
  } catch (error) {
    throw damagedBackup(error);
  }
  throw damagedBackup();
}

/** What opens a backup: the private key of a sealed one (base64), the key of an encrypted register. */
export interface BackupKey {
  readonly privateKey: string | null;
  readonly key: RegisterKey | null;
}

/** What the backup holds. */
export async function readInside(manifest: Manifest, opening: BackupKey): Promise<Inside> {
  const { inside } = manifest;
  if (inside.sealed === false) return { contents: inside.contents, nameKey: inside.nameKey };
  const pieces: Uint8Array[] = [];
  for await (const piece of opened([Buffer.from(inside.bytes, 'base64')], opening)) {
    pieces.push(piece);
  }
  return Inside.parse(JSON.parse(Buffer.concat(pieces).toString('utf8')));
}

/** The bytes of a stored file of a backup. Throws `backup_damaged` or `file_damaged`. */
export function opened(bytes: Bytes, { privateKey, key }: BackupKey): Bytes {
  return privateKey === null ? sealingOf(key).open(bytes) : unseal(bytes, privateKey);
}

/** The list of a backup's files as text, one a line. */
export function fileListText(files: readonly Stored[]): string {
  return files.map(({ name, bytes, sha256 }) => `${name} ${bytes} ${sha256}\n`).join('');
}

/** The files a backup names. Throws `backup_damaged` when the list isn't what the manifest says. */
export function readFileList(folder: string, { files }: Manifest): Stored[] {
  const text = readListText(folder);
  if (createHash('sha256').update(text).digest('hex') !== files.list.sha256) throw damagedBackup();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name, bytes, sha256] = line.split(' ');
      return Stored.parse({ name, bytes: Number(bytes), sha256 });
    });
}

/** A backup that isn't what it was when it was written. */
export function damagedBackup(cause?: unknown): CallError {
  const error = new CallError('StorageDamaged', [{ path: [], rule: 'backup_damaged' }]);
  error.cause = cause;
  return error;
}

function readListText(folder: string): string {
  try {
    return readSmallFile(join(folder, FILE_LIST), MAX_LIST_BYTES);
  } catch (error) {
    throw damagedBackup(error);
  }
}

function checksumOf(manifest: Manifest): string {
  return createHash('sha256').update(canonicalJson(manifest)).digest('hex');
}
