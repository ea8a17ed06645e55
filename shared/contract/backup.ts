import { z } from 'zod';
import { BackupContents, BackupReason, BackupSchedule } from '../domain/backup.ts';
import { CallFailure } from './errors.ts';
import { Passphrase } from '../domain/losenfras.ts';
import { command, query } from './procedure.ts';
import { FolderHandle, RegisterInfo } from './register.ts';
import { Subject } from './subjects.ts';

const nothing = z.strictObject({});
const started = z.strictObject({ jobId: z.string() });

/**
 * The job that copies a register of an earlier schema while it is being opened; whoever opens it
 * sees how far it has come and may cancel, which leaves everything as it was.
 */
export const UPGRADE_COPY_JOB = 'uppgraderingskopia';

/** The job after it, which brings the register up to date; counted in steps, not to be cancelled. */
export const UPGRADE_JOB = 'uppgradering';

/** A backup as it is listed; `handle` stands for its folder. */
export const BackupRow = z.strictObject({
  handle: FolderHandle,
  time: z.iso.datetime(),
  reason: BackupReason,
  program: z.string(),
  bytes: z.int(),
  files: z.int(),
  /** Stored files that were gone or changed when it was made. */
  damaged: z.int(),
  sealed: z.boolean(),
  /** Of an encrypted register, whose recovery key opens it too. */
  hasRecoveryKey: z.boolean(),
});
export type BackupRow = z.infer<typeof BackupRow>;

export const BackupSettings = z.strictObject({
  /** Null for the register's own folder. */
  folder: FolderHandle.nullable(),
  hourly: z.boolean(),
  closing: z.boolean(),
  schedule: BackupSchedule,
});
export type BackupSettings = z.infer<typeof BackupSettings>;

export const BackupState = z.strictObject({
  settings: BackupSettings,
  /** To be shown only. */
  shownPath: z.string(),
  isSealed: z.boolean(),
  /** The register is, and so are its backups, with the same passphrase. */
  isEncrypted: z.boolean(),
  rows: z.array(BackupRow),
  /** When the last one was made, those left out that a wrong clock dated to days to come. */
  last: z.iso.datetime().nullable(),
  unreadable: z.int(),
  hasChanged: z.boolean(),
  isOld: z.boolean(),
  /** The last attempt, when it failed. */
  failure: z.strictObject({ time: z.iso.datetime(), error: CallFailure }).nullable(),
});
export type BackupState = z.infer<typeof BackupState>;

/** How a backup stands to the register that is open. */
export const BackupDifference = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('no_register') }),
  z.strictObject({ relation: z.literal('other_register') }),
  z.strictObject({ relation: z.literal('same') }),
  /** Rows of the log that the open register has and the backup hasn't, or the reverse. */
  z.strictObject({ relation: z.literal('older'), rows: z.int() }),
  z.strictObject({ relation: z.literal('newer'), rows: z.int() }),
  /** Both have gone on from what they had in common. */
  z.strictObject({ relation: z.literal('parted') }),
]);
export type BackupDifference = z.infer<typeof BackupDifference>;

const opening = { handle: FolderHandle, passphrase: z.string().max(200).nullable() };

export const backupProcedures = {
  'backup.getState': query(nothing, BackupState, ['backup', 'register']),
  'backup.chooseFolder': command(
    nothing,
    z.strictObject({ handle: FolderHandle, shownPath: z.string() }).nullable(),
    [],
  ),
  'backup.saveSettings': command(BackupSettings, nothing, ['backup']),
  /** Seals the backups made from now on. Those made before stay as they are. */
  'backup.setPassphrase': command(z.strictObject({ passphrase: Passphrase }), nothing, ['backup']),
  'backup.removePassphrase': command(nothing, nothing, ['backup']),
  /** Starts a job; its result is `{ bytes, files, damaged }`. */
  'backup.make': command(nothing, started, []),
  /** Starts a job that reads a backup again; its result is `{ damaged }`, files that are. */
  'backup.verify': command(z.strictObject({ handle: FolderHandle }), started, []),
  /** The backups in a folder that the user chooses; null when none was chosen. */
  'restore.chooseSource': command(
    nothing,
    z
      .strictObject({ shownPath: z.string(), rows: z.array(BackupRow), unreadable: z.int() })
      .nullable(),
    [],
  ),
  /** Tells what a backup holds. Throws `wrong_passphrase`. */
  'restore.inspect': command(
    z.strictObject(opening),
    z.strictObject({ contents: BackupContents, difference: BackupDifference }),
    [],
  ),
  /** The backups of a register that may be too damaged to be opened. */
  'restore.listOf': query(z.strictObject({ register: FolderHandle }), z.array(BackupRow), [
    'backup',
    'register',
  ]),
  /** Starts a job that reads what can be read; its result is `{ handle, tables }`. */
  'restore.salvage': command(z.strictObject({ register: FolderHandle }), started, []),
  /** Opens for reading what `restore.salvage` saved. */
  'restore.openSalvaged': command(
    z.strictObject({ register: FolderHandle, handle: FolderHandle }),
    RegisterInfo,
    Subject.options,
  ),
  /** Starts a job; its result is `{ handle, files, damaged }`, `handle` of the new register. */
  'restore.start': command(z.strictObject({ ...opening, folder: FolderHandle }), started, []),
};
