import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ruleViolated } from '../shared/contract/errors.ts';
import { KEY_FILE } from './encryption/key-file.ts';

export const FILE_NAME = 'register.db';
/** A register on its way: made, copied or restored, and not one yet. */
export const DRAFT_NAME = 'register.ny';

/** Copies of the register's file that are on their way somewhere, with what SQLite puts beside. */
const PASSING_COPY = /^[0-9A-HJKMNP-TV-Z]{26}\.del(-wal|-shm|-journal)?$/u;

export interface FolderHolds {
  /**
   * A register; one that was never finished; what is left of one whose file is gone; or nothing of
   * the kind. Says nothing of its health.
   */
  readonly kind: 'register' | 'unfinished' | 'lost' | 'nothing';
  /** Whether stored files or backups lie there. */
  readonly hasFiles: boolean;
}

/** What a folder looks like by its names. */
export function folderHolds(folder: string): FolderHolds {
  const names = namesIn(folder);
  const hasFiles =
    namesIn(join(folder, 'filer')).some((name) => /^[0-9a-f]{2}$/u.test(name)) ||
    namesIn(join(folder, 'kopior')).some((name) => /^paragraf-[0-9a-f]{16}$/u.test(name));
  const kindOf = () => {
    if (names.includes(FILE_NAME)) return 'register';
    if (names.some(isDraft)) return 'unfinished';
    return hasFiles || names.includes(`${FILE_NAME}-wal`) ? 'lost' : 'nothing';
  };
  return { kind: kindOf(), hasFiles };
}

/** What a register's folder is made of; what else somebody keeps in it is nothing to us. */
const OWN = /^(?:register\.|nyckel\.json|filer$|kopior$)/u;
const OWN_FOLDERS = ['filer', 'kopior'];

/**
 * Throws `folder_with_links` (params.name) where a part of a register's folder is a link, or a pipe:
 * what is read, written or removed there would be so in a place that somebody else has chosen.
 */
export function refuseLinks(folder: string): void {
  const own = namesIn(folder).filter((name) => OWN.test(name));
  refuseOdd(folder, own);
  for (const name of OWN_FOLDERS) refuseOdd(join(folder, name), namesIn(join(folder, name)));
}

function refuseOdd(folder: string, names: readonly string[]): void {
  for (const name of names) {
    // Not asked of the list itself: on Windows it takes what a cloud keeps for a link.
    const lies = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (lies && !lies.isFile() && !lies.isDirectory()) {
      throw ruleViolated('folder_with_links', [], { name });
    }
  }
}

/** Whether the file is of a register that isn't one yet, or lies beside such a one. */
export function isDraft(name: string): boolean {
  return name.startsWith(DRAFT_NAME);
}

/**
 * Removes what a program that was killed left half made. For who holds the folder's lock: all of it
 * is made under that, so that nobody is making it now.
 */
export function removeLeftovers(folder: string): void {
  const own = join(folder, 'kopior');
  const copies = namesIn(own).filter((name) => PASSING_COPY.test(name));
  for (const path of [...copies.map((name) => join(own, name)), join(folder, `${KEY_FILE}.ny`)]) {
    try {
      rmSync(path, { force: true });
    } catch {
      // What another program holds on to is in nobody's way; the next opening tries again.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
