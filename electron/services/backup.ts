import { findBackups, listBackups } from '../../db/backup/folder.ts';
import type { FoundBackup, FoundBackups } from '../../db/backup/folder.ts';
import { folderOf } from '../../db/backup/make.ts';
import { readInside, readManifest } from '../../db/backup/manifest.ts';
import type { BackupKey, Manifest } from '../../db/backup/manifest.ts';
import { runBackup } from '../../db/backup/run.ts';
import { unlockKey } from '../../db/backup/sealing.ts';
import { openKey } from '../../db/encryption/register-locks.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { openRegister } from '../../db/open.ts';
import type { RegisterDb } from '../../db/open.ts';
import { findLoggHash, getLastLogg } from '../../db/repositories/logg.ts';
import type { RegisterPlace } from '../../db/upgrade.ts';
import type { DbContext } from '../../db/tx.ts';
import type { BackupDifference } from '../../shared/contract/backup.ts';
import { CallError } from '../../shared/contract/errors.ts';
import { readRecoveryKey } from '../../shared/rules/aterstallningskod.ts';
import { madeBy } from '../../shared/rules/backup.ts';

/** What a register's log says of where it stands. */
export interface LogPlace {
  /** Hash of its first row: which register it is. */
  readonly register: string;
  readonly nr: number;
  readonly hash: string;
}

/** Where a register stands. */
export function logPlace(register: RegisterDb): Promise<LogPlace> {
  return register.read(async (tx) => {
    const first = await findLoggHash(tx, 1);
    if (first === undefined) throw new CallError('StorageDamaged');
    return { register: first, ...(await getLastLogg(tx)) };
  });
}

/** The register's backups in a folder, newest first. */
export function backupsOf(target: string, place: LogPlace): FoundBackups {
  return listBackups(folderOf(target, place.register));
}

/** Every backup under a folder that the user chose, whosever it is. */
export function backupsUnder(folder: string): FoundBackups {
  return findBackups(folder);
}

/** Whether the register holds what none of the backups does. Their times don't matter. */
export function hasChangedSince(place: LogPlace, backups: readonly FoundBackup[]): boolean {
  return !backups.some(({ manifest }) => manifest.log.hash === place.hash);
}

/** When the last of the backups was made; one of a day to come was made while the clock was wrong. */
export function lastMade(backups: readonly FoundBackup[], now: Date): string | null {
  const [last] = madeBy(
    backups.map(({ manifest }) => manifest),
    now.toISOString(),
  );
  return last?.time ?? null;
}

/**
 * What opens a backup. One of an encrypted register is opened by what opened the register then: its
 * passphrase, or its recovery key. Throws `wrong_passphrase`, or as `openKey`.
 */
export async function keyTo({ inside }: Manifest, typed: string | null): Promise<BackupKey> {
  const passphrase = typed ?? '';
  if (inside.sealed === false) return { privateKey: null, key: null };
  if (inside.sealed === true)
    return { privateKey: await unlockKey(inside.key, passphrase), key: null };
  const opener = readRecoveryKey(passphrase).ok
    ? ({ kind: 'recovery', code: passphrase } as const)
    : ({ kind: 'passphrase', passphrase } as const);
  return { privateKey: null, key: await openKey(inside.keyFile, opener) };
}

/** What a backup holds, and how it stands to the open register. */
export async function inspectBackup(
  folder: string,
  passphrase: string | null,
  register: RegisterDb | null,
) {
  const manifest = readManifest(folder);
  const { contents } = await readInside(manifest, await keyTo(manifest, passphrase));
  return { contents, difference: await differenceTo(manifest, register) };
}

/**
 * Brings an older register up to date in a thread of its own, counted in steps. Throws as
 * `upgradeRegister`.
 */
export async function bringUpToDate(
  { folder, path, key }: RegisterPlace,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const order = { kind: 'upgrade', folder, path, key } as const;
  await runBackup<'upgrade'>(order, onProgress, new AbortController().signal);
}

/**
 * Tells in the log of a restored register what it was restored from, and brings it up to date; the
 * backup itself is the copy of what it was before.
 */
export async function noteRestored(
  { folder, backup, key }: { folder: string; backup: string; key: RegisterKey | null },
  context: DbContext,
  damaged: number,
): Promise<void> {
  const { time } = readManifest(backup);
  const register = await openRegister(
    folder,
    context,
    (older) => bringUpToDate(older, () => undefined),
    key,
  );
  try {
    await register.write((tx) =>
      tx.log({
        ...{ handelse: 'register.aterstallt', objektId: 'register', arendeId: null, fore: null },
        efter: { kopianGjord: time, saknadeFiler: damaged },
      }),
    );
  } finally {
    await register.close();
  }
}

async function differenceTo(
  { register: id, log }: Manifest,
  register: RegisterDb | null,
): Promise<BackupDifference> {
  if (register === null) return { relation: 'no_register' };
  const place = await logPlace(register);
  if (place.register !== id) return { relation: 'other_register' };
  if (place.hash === log.hash) return { relation: 'same' };
  const hash = await register.read((tx) => findLoggHash(tx, log.nr));
  if (hash === log.hash) return { relation: 'older', rows: place.nr - log.nr };
  return hash === undefined
    ? { relation: 'newer', rows: log.nr - place.nr }
    : { relation: 'parted' };
}
