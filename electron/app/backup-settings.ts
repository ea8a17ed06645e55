import { z } from 'zod';
import { LockedKey } from '../../db/backup/sealing.ts';
import { CallFailure } from '../../shared/contract/errors.ts';
import { BackupSchedule, usualSchedule } from '../../shared/domain/backup.ts';
import { createFolderChoices } from './folder-choices.ts';
import type { FolderChoices } from './folder-choices.ts';

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

export type BackupChoicesFile = FolderChoices<BackupChoices>;

/** The choices in the file. */
export function createBackupChoices(file: string): BackupChoicesFile {
  return createFolderChoices(file, Choices, usual);
}
