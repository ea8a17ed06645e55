import { z } from 'zod';
import { ArendeId, HandlingId } from './id.ts';
import { Motesfil } from './motesfil.ts';

/** A stored file that is gone, or no longer holds what its name says, and where it belongs. */
export const DamagedFile = z.strictObject({
  sha256: z.string(),
  isMissing: z.boolean(),
  /** What the user calls it; empty for one that belongs to no handling or post. */
  namn: z.string(),
  handling: z
    .strictObject({
      id: HandlingId,
      arendeId: ArendeId,
      diarienummer: z.string(),
      nr: z.int(),
      rubrik: z.string(),
    })
    .nullable(),
  /** Of one that was typeset for a meeting, with its body and day. */
  mote: Motesfil.extend({ organ: z.string(), datum: z.string() }).nullable(),
});
export type DamagedFile = z.infer<typeof DamagedFile>;

/** Everything that is looked at when a register is checked. */
export const RegisterCheck = z.strictObject({
  /** What SQLite says of pages and tables; none when they are whole. Holds no text of the register. */
  database: z.array(z.string()),
  /** The same of the indexes that are searched. */
  search: z.array(z.string()),
  /** Whether tables, views and triggers are those that the program made, and no others. */
  isOwn: z.boolean(),
  /** References to what is not there. */
  dangling: z.int(),
  log: z.strictObject({ rows: z.int(), firstBroken: z.int().nullable() }),
  files: z.strictObject({ count: z.int(), bytes: z.int(), damaged: z.array(DamagedFile) }),
  /** Bytes on the disk of the register; null where it doesn't tell. */
  space: z.strictObject({ free: z.number(), total: z.number() }).nullable(),
  databaseBytes: z.int(),
  versions: z.strictObject({ schema: z.int(), sqlite: z.string() }),
});
export type RegisterCheck = z.infer<typeof RegisterCheck>;
