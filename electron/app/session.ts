import { basename } from 'node:path';
import type { NewKey } from '../../db/encryption/register-locks.ts';
import type { RegisterKey } from '../../db/encryption/register-key.ts';
import { openRegister, openSalvaged } from '../../db/open.ts';
import type { RegisterDb, Upgrade } from '../../db/open.ts';
import type { RegisterPlace } from '../../db/upgrade.ts';
import type { DbContext } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { RegisterInfo } from '../../shared/contract/register.ts';
import { createNewRegister, registerInfo } from '../services/register.ts';
import type { RegisterContents } from '../services/register.ts';
import type { RecentEntry, RecentRegisters } from './recent-registers.ts';

export interface Session {
  /** The open register; NotFound `no_register` when none is open. */
  current(): RegisterDb;
  currentOrNull(): RegisterDb | null;
  info(): Promise<RegisterInfo | null>;
  /** The key is null for a register that isn't encrypted. Throws as `openRegister`. */
  open(folder: string, key?: RegisterKey | null): Promise<RegisterInfo>;
  /** Opens what was saved of a damaged register, for reading. */
  openSalvaged(place: RegisterPlace): Promise<RegisterInfo>;
  create(
    folder: string,
    contents: RegisterContents,
    exempel: boolean,
    encryption?: NewKey | null,
  ): Promise<RegisterInfo>;
  close(): Promise<void>;
  /** Closes the open register at once, and keeps in mind which it was. */
  lock(): Promise<void>;
  /** The folder of the register that was locked, until one is opened or closed. */
  lockedFolder(): string | null;
}

export interface SessionHooks {
  /** Called before a register is closed, and waited for: what works on it must stop. */
  closing(register: RegisterDb, how: 'closed' | 'locked'): Promise<void>;
  /** Called after it: nothing of it is to be left in the program. */
  closed(): Promise<void>;
  opened(register: RegisterDb): Promise<void>;
  /** Copies a register of an earlier schema and brings it up to date, or throws. */
  readonly upgrade: Upgrade;
}

/** Keeps the one open register. The next is opened and read before the present one is closed. */
export function createSession(
  context: DbContext,
  recent: RecentRegisters,
  hooks: SessionHooks,
): Session {
  let register: RegisterDb | null = null;
  let locked: string | null = null;
  const letGo = async (open: RegisterDb | null, how: 'closed' | 'locked') => {
    if (!open) return;
    await hooks.closing(open, how);
    await open.close();
    await hooks.closed();
  };
  const closeOpen = (how: 'closed' | 'locked') => {
    const open = register;
    register = null;
    return letGo(open, how);
  };
  const replace = async (next: RegisterDb): Promise<RegisterInfo> => {
    const opened = await infoOrClose(next);
    const previous = register;
    [register, locked] = [next, null];
    await letGo(previous, 'closed');
    await hooks.opened(next);
    recent.remember(entryOf(next.folder, opened, context.now()));
    return opened;
  };
  return {
    current: () => openOne(register),
    currentOrNull: () => register,
    info: async () => (register ? infoOf(register) : null),
    openSalvaged: (place) => replace(openSalvaged(place, context)),
    open: async (folder, key = null) =>
      register?.folder === folder && !register.isReadOnly()
        ? infoOf(register)
        : replace(await openRegister(folder, context, hooks.upgrade, key)),
    create: async (folder, contents, exempel, encryption = null) =>
      replace(await createNewRegister(folder, context, contents, exempel, encryption)),
    close: () => {
      locked = null;
      return closeOpen('closed');
    },
    lock: () => {
      locked = register?.folder ?? locked;
      return closeOpen('locked');
    },
    lockedFolder: () => locked,
  };
}

function entryOf(folder: string, { kommun, organNamn }: RegisterInfo, now: Date): RecentEntry {
  return { folder, kommun, organNamn, lastOpened: now.toISOString() };
}

function openOne(register: RegisterDb | null): RegisterDb {
  if (!register) throw new CallError('NotFound', [{ path: [], rule: 'no_register' }]);
  return register;
}

function infoOf(opened: RegisterDb): Promise<RegisterInfo> {
  return registerInfo(opened, basename(opened.folder));
}

async function infoOrClose(next: RegisterDb): Promise<RegisterInfo> {
  try {
    return await infoOf(next);
  } catch (error) {
    await next.close();
    throw error;
  }
}
