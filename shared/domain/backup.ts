import { z } from 'zod';

/** Why a backup was made. */
export const BackupReason = z.enum(['by_hand', 'hourly', 'closing', 'import', 'upgrade']);
export type BackupReason = z.infer<typeof BackupReason>;

/** How many hours, days and months that have a backup keep one. */
export const BackupSchedule = z.strictObject({
  hours: z.int().min(1).max(168),
  days: z.int().min(1).max(366),
  months: z.int().min(1).max(120),
});
export type BackupSchedule = z.infer<typeof BackupSchedule>;

export const usualSchedule: BackupSchedule = { hours: 24, days: 30, months: 12 };

/** What a backup holds, as it is told before anything is restored. */
export const BackupContents = z.strictObject({
  kommun: z.string(),
  organNamn: z.string(),
  exempel: z.boolean(),
  arenden: z.int(),
  handlingar: z.int(),
  filer: z.int(),
  /** SHA-256 of stored files that were gone or damaged in the register when it was copied. */
  damagedFiles: z.array(z.string()),
  /** When the last row of the log was written. */
  lastChange: z.iso.datetime(),
});
export type BackupContents = z.infer<typeof BackupContents>;
