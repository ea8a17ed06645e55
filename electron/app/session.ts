import { basename } from 'node:path';
import { openRegister, openSalvaged } from '../../db/open.ts';
import type { CopyFirst, RegisterDb } from '../../db/open.ts';
import type { DbContext } from '../../db/tx.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { RegisterInfo } from '../../shared/contract/register.ts';
import { createNewRegister, registerInfo } from '../services/register.ts';
import type { RegisterContents } from '../services/register.ts';
import type { RecentRegisters } from './recent-registers.ts';

export interface Session {
  /** The open register; NotFound `no_register` when none is open. */
  current(): RegisterDb;
  currentOrNull(): RegisterDb | null;
  info(): Promise<RegisterInfo | null>;
  open(folder: string): Promise<RegisterInfo>;
  /** Opens what was saved of a damaged register, for reading. */
  openSalvaged(folder: string, path: string): Promise<RegisterInfo>;
  create(folder: string, contents: RegisterContents, exempel: boolean): Promise<RegisterInfo>;
  close(): Promise<void>;
}

export interface SessionHooks {
  /** Called before a register is closed, and waited for: what works on it must stop. */
  closing(register: RegisterDb): Promise<void>;
  opened(register: RegisterDb): Promise<void>;
  /** Called before a register of an earlier schema is changed; throws when it is not copied. */
  readonly copyFirst: CopyFirst;
}

/** Keeps the one open register. The next is opened and read before the present one is closed. */
export function createSession(
  context: DbContext,
  recent: RecentRegisters,
  hooks: SessionHooks,
): Session {
  let register: RegisterDb | null = null;
  const replace = async (next: RegisterDb): Promise<RegisterInfo> => {
    const opened = await infoOrClose(next);
    const previous = register;
    register = next;
    if (previous) await hooks.closing(previous);
    await previous?.close();
    await hooks.opened(next);
    const { kommun, organNamn } = opened;
    recent.remember({
      folder: next.folder,
      kommun,
      organNamn,
      lastOpened: context.now().toISOString(),
    });
    return opened;
  };
  return {
    current() {
      if (!register) throw new CallError('NotFound', [{ path: [], rule: 'no_register' }]);
      return register;
    },
    currentOrNull: () => register,
    info: async () => (register ? infoOf(register) : null),
    openSalvaged: (folder, path) => replace(openSalvaged(folder, path, context)),
    open: async (folder) =>
      register?.folder === folder && !register.isReadOnly()
        ? infoOf(register)
        : replace(await openRegister(folder, context, hooks.copyFirst)),
    create: async (folder, contents, exempel) =>
      replace(await createNewRegister(folder, context, contents, exempel)),
    async close() {
      const open = register;
      register = null;
      if (open) await hooks.closing(open);
      await open?.close();
    },
  };
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
