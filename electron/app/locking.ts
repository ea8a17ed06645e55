import { join } from 'node:path';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { Subject } from '../../shared/contract/subjects.ts';
import type { Typesetter } from '../documents/typesetter.ts';
import { createAttempts } from './attempts.ts';
import type { Attempts } from './attempts.ts';
import type { Host } from './host.ts';
import { createIdleLock } from './idle-lock.ts';
import type { IdleLock } from './idle-lock.ts';
import type { Jobs } from './jobs.ts';
import { createKeyRing } from './key-ring.ts';
import type { KeyRing } from './key-ring.ts';
import { createRecoveryKeys } from './recovery-keys.ts';
import type { RecoveryKeys } from './recovery-keys.ts';
import type { Session } from './session.ts';

/** Minutes until the key of a register that can't be opened is forgotten, when nobody is there. */
const DAMAGED_LOCK_AFTER = 15;

/** What keeps an encrypted register closed to those who don't know its passphrase. */
export interface Locking {
  readonly keyRing: KeyRing;
  readonly attempts: Attempts;
  readonly recoveryKeys: RecoveryKeys;
  readonly idleLock: IdleLock;
  /** Keys of registers that were unlocked and found damaged, for what can be saved of them. */
  readonly damaged: Map<string, RegisterKey>;
  /** Wipes those keys: the passphrase must be given again. */
  forgetDamaged(): void;
  /** Where in the window somebody was last; kept here, as the window forgets everything. */
  readonly place: { last: string };
  /** Closes the open register until its passphrase is given, also after a restart. */
  lock(): Promise<void>;
}

export interface LockingOptions {
  readonly host: Host;
  readonly session: Session;
  readonly jobs: Jobs;
  readonly typesetter: Typesetter;
  readonly publish: (event: AppEvent) => void;
  readonly report: (error: unknown) => unknown;
}

/** Puts it together, and looks from now on whether anybody is there. */
export function createLocking(options: LockingOptions): Locking {
  const { host, session, jobs, typesetter, publish, report } = options;
  const keyRing = createKeyRing(join(host.dataFolder, 'kryptering.json'), host);
  const damaged = new Map<string, RegisterKey>();
  const forgetDamaged = () => {
    for (const key of damaged.values()) key.fill(0);
    damaged.clear();
  };
  const lock = async () => {
    const folder = session.currentOrNull()?.folder;
    forgetDamaged();
    await session.lock();
    // Last: a full disk must not keep the register open.
    if (folder !== undefined) keyRing.setLocked(folder, true);
  };
  const lockUnasked = async () => {
    await lock();
    publish({ type: 'changed', subjects: [...Subject.options] });
  };
  const lockAfter = () => {
    const register = session.currentOrNull();
    if (!register && damaged.size > 0) return DAMAGED_LOCK_AFTER;
    // What takes long is waited for by somebody who is away.
    if (!register?.key || jobs.areRunning()) return null;
    return keyRing.of(register.folder).lockAfter;
  };
  return {
    ...{ keyRing, lock, place: { last: '/' }, damaged, forgetDamaged },
    attempts: createAttempts(() => performance.now()),
    recoveryKeys: createRecoveryKeys(host, typesetter),
    idleLock: createIdleLock({ now: () => host.now(), lockAfter, lock: lockUnasked, report }),
  };
}
