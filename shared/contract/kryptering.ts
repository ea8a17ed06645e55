import { z } from 'zod';
import { Passphrase } from '../domain/losenfras.ts';
import { command, query } from './procedure.ts';
import { FolderHandle, RegisterInfo } from './register.ts';
import { Subject } from './subjects.ts';

const nothing = z.strictObject({});
/** One that was typed, right or wrong. */
const typed = z.string().max(200);

export const LockAfter = z.int().min(1).max(480).nullable();

/** How the open register is protected. Neither key nor passphrase is ever told to a window. */
export const Krypteringslage = z.strictObject({
  isEncrypted: z.boolean(),
  /**
   * Of the recovery key: it is kept somewhere, it can still be saved and printed, it was never
   * kept and the program has forgotten it, or its lock has been damaged and it opens nothing.
   */
  recovery: z.enum(['kept', 'waiting', 'forgotten', 'damaged']),
  /** Whether this computer has a key store that the program dares to use. */
  canRemember: z.boolean(),
  isRemembered: z.boolean(),
  /** Minutes without anybody at the program; null for never. */
  lockAfter: LockAfter,
});
export type Krypteringslage = z.infer<typeof Krypteringslage>;

/** What a register is opened with. The recovery key comes with a new passphrase. */
export const Upplasning = z.discriminatedUnion('med', [
  z.strictObject({ med: z.literal('losenfras'), passphrase: typed }),
  z.strictObject({ med: z.literal('nyckel'), code: z.string().max(100), passphrase: Passphrase }),
]);
export type Upplasning = z.infer<typeof Upplasning>;

export const krypteringProcedures = {
  /**
   * Opens an encrypted register. Throws `wrong_passphrase`, `wrong_recovery_key` or
   * `mistyped_recovery_key` (with the group), and `wait_before_trying` (with seconds).
   */
  'register.unlock': command(
    z.strictObject({ handle: FolderHandle, upplasning: Upplasning }),
    RegisterInfo,
    Subject.options,
  ),
  /** Closes the register until its passphrase is given. Throws `lock_needs_passphrase`. */
  'register.lock': command(nothing, nothing, Subject.options),
  /** Somebody is at the program, at this address in the window. */
  'register.noteActivity': command(z.strictObject({ place: z.string().max(2000) }), nothing, []),
  'kryptering.getState': query(nothing, Krypteringslage, ['register']),
  'kryptering.changePassphrase': command(
    z.strictObject({ current: typed, passphrase: Passphrase }),
    nothing,
    ['register'],
  ),
  /** Makes a new recovery key to be saved or printed; the old one no longer opens anything. */
  'kryptering.renewRecoveryKey': command(z.strictObject({ current: typed }), nothing, ['register']),
  /** Null when the dialog was closed. Throws `recovery_key_forgotten`. */
  'kryptering.exportRecoveryKey': command(
    nothing,
    z.strictObject({ fileName: z.string() }).nullable(),
    ['register'],
  ),
  /** Throws `recovery_key_forgotten`. */
  'kryptering.printRecoveryKey': command(
    nothing,
    z.strictObject({ outcome: z.enum(['printed', 'cancelled']) }),
    ['register'],
  ),
  /** Throws `no_key_store` where this computer can't remember. */
  'kryptering.saveSettings': command(
    z.strictObject({ remember: z.boolean(), lockAfter: LockAfter }),
    nothing,
    ['register'],
  ),
  /** As `kryptering.copy`, into a register without a key, for who knows the passphrase. */
  'kryptering.copyPlain': command(
    z.strictObject({ folder: FolderHandle, current: typed }),
    z.strictObject({ jobId: z.string() }),
    ['register'],
  ),
  /**
   * Starts a job that copies the open register, encrypted, into an empty folder; its result is
   * `{ handle, files, damaged }`.
   */
  'kryptering.copy': command(
    z.strictObject({ folder: FolderHandle, passphrase: Passphrase }),
    z.strictObject({ jobId: z.string() }),
    [],
  ),
};
