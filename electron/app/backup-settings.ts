import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { LockedKey } from '../../db/backup/sealing.ts';
import { CallFailure } from '../../shared/contract/errors.ts';
import { BackupSchedule, usualSchedule } from '../../shared/domain/backup.ts';

/** How a register on this computer is backed up. The passphrase itself is kept nowhere. */
const Choices = z.object({
  /** Null for the register's own folder `kopior`. */
  target: z.string().nullable(),
  hourly: z.boolean(),
  closing: z.boolean(),
  schedule: BackupSchedule,
  sealing: z.object({ key: LockedKey, nameKey: z.base64() }).nullable(),
  failure: z.object({ time: z.iso.datetime(), error: CallFailure }).nullable(),
});
export type BackupChoices = z.infer<typeof Choices>;

const usual: BackupChoices = {
  ...{ target: null, hourly: true, closing: true, schedule: usualSchedule },
  ...{ sealing: null, failure: null },
};

export interface BackupChoicesFile {
  /** By the register's folder: a copy of a register in another folder has its own. */
  of(folder: string): BackupChoices;
  /** Throws what the file system does: a choice that was not stored must not look as if it was. */
  change(folder: string, changes: Partial<BackupChoices>): void;
}

/** The choices in one small file of the user's; a damaged one means the usual choices. */
export function createBackupChoices(file: string): BackupChoicesFile {
  const of = (folder: string) => read(file)[folder] ?? usual;
  return {
    of,
    change(folder, changes) {
      const all = { ...read(file), [folder]: { ...of(folder), ...changes } };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.ny`, JSON.stringify(all, null, 2), { mode: 0o600, flush: true });
      renameSync(`${file}.ny`, file);
    },
  };
}

function read(file: string): Partial<Record<string, BackupChoices>> {
  try {
    return z.record(z.string(), Choices).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
