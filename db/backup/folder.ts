import { readdirSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BackupSchedule } from '../../shared/domain/backup.ts';
import { expiredBackups } from '../../shared/rules/backup.ts';
import { readFileList, readManifest } from './manifest.ts';
import type { Manifest } from './manifest.ts';

const BACKUP = /^[0-9A-HJKMNP-TV-Z]{26}$/u;
const DRAFT = /^[0-9A-HJKMNP-TV-Z]{26}\.del$/u;

export interface FoundBackup {
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface FoundBackups {
  /** The newest first. */
  readonly backups: FoundBackup[];
  /** Folders that look like backups and can't be read as such. */
  readonly unreadable: string[];
}

/** The backups in one register's folder; none where there is no folder. */
export function listBackups(folder: string): FoundBackups {
  const found: FoundBackups = { backups: [], unreadable: [] };
  for (const name of namesIn(folder).filter((one) => BACKUP.test(one))) {
    const place = join(folder, name);
    try {
      found.backups.push({ folder: place, manifest: readManifest(place) });
    } catch {
      found.unreadable.push(place);
    }
  }
  found.backups.sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1));
  return found;
}

/** The backups of every register under a folder that somebody chose, whichever level it is. */
export function findBackups(chosen: string): FoundBackups {
  if (BACKUP.test(basename(chosen))) return findBackups(dirname(chosen));
  const places = [chosen, join(chosen, 'kopior')].flatMap((place) => [
    place,
    ...namesIn(place)
      .filter((name) => name.startsWith('paragraf-'))
      .map((name) => join(place, name)),
  ]);
  const found = places.map(listBackups);
  const backups = found.flatMap((one) => one.backups);
  return {
    backups: backups.toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1)),
    unreadable: found.flatMap((one) => one.unreadable),
  };
}

/**
 * Removes the backups that the schedule no longer asks for, and the files that no backup names any
 * more. Where a backup can't be read no file is removed: it may name any of them.
 */
export async function prune(
  folder: string,
  schedule: BackupSchedule,
  now: string,
): Promise<number> {
  await removeDrafts(folder);
  const { backups, unreadable } = listBackups(folder);
  const expired = expiredBackups(
    backups.map((one) => ({ ...one.manifest, folder: one.folder })),
    schedule,
    now,
  );
  for (const { folder: place } of expired) await rm(place, { recursive: true, force: true });
  if (expired.length > 0 && unreadable.length === 0) await removeUnnamed(folder);
  return expired.length;
}

async function removeUnnamed(folder: string): Promise<void> {
  const named = new Set(
    listBackups(folder).backups.flatMap((one) =>
      readFileList(one.folder, one.manifest).map(({ name }) => name),
    ),
  );
  for (const path of await storedPaths(folder)) {
    if (!named.has(basename(path))) await rm(path, { force: true });
  }
}

/**
 * The stored files of backups, as they are named, and nothing beyond: in a folder that somebody
 * else has made a link may lead to anything.
 */
async function storedPaths(folder: string): Promise<string[]> {
  const inside = async (place: string, pattern: RegExp) =>
    (await readdir(place, { withFileTypes: true }))
      .filter((entry) => !entry.isSymbolicLink() && pattern.test(entry.name))
      .map(({ name }) => join(place, name));
  const paths: string[] = [];
  for (const store of await inside(folder, /^filer$/u)) {
    for (const part of await inside(store, /^[0-9a-f]{2}$/u)) {
      // What was cut off while it was written has an ending of its own.
      paths.push(...(await inside(part, /^[0-9a-f]{64}(\.del)?$/u)));
    }
  }
  return paths;
}

/** What a backup that was cut off left behind. */
async function removeDrafts(folder: string): Promise<void> {
  const drafts = namesIn(folder).filter((name) => DRAFT.test(name));
  for (const name of drafts) await rm(join(folder, name), { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function keyOf({ manifest }: FoundBackup): string {
  return `${manifest.time} ${manifest.id}`;
}
