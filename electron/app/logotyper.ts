import { createHash } from 'node:crypto';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { Logotyp, MallData } from '../../shared/domain/mall.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { FileStore } from '../files/file-store.ts';
import { cleanLogotyp } from '../files/logotyp/clean-logotyp.ts';
import type { CleanLogotyp } from '../files/logotyp/clean-logotyp.ts';
import { bytesSource } from '../files/source.ts';
import type { ServiceContext } from '../services/context.ts';
import type { StoredFil } from '../services/mall.ts';

/** A few pictures are chosen and rejected before a template is stored. */
const MOST_HELD = 12;

/** Logotypes that were read but that no stored template names yet, and those in the register. */
export interface Logotyper {
  /** Cleans a picture and keeps it in memory; answers its name. Throws `logotype_…`. */
  hold(bytes: Uint8Array): CleanLogotyp & { readonly sha256: string };
  /** The picture of a template; null for none. Throws RuleViolated `logotype_missing` at `logotyp`. */
  of(context: ServiceContext, mall: Pick<MallData, 'logotyp'>): Promise<CleanLogotyp | null>;
  /** Puts the picture in the register's files; null for none. Throws as `of`. */
  store(context: ServiceContext, logotyp: Logotyp | null): Promise<StoredFil | null>;
  /** Forgets what is held. */
  clear(): void;
}

/** What is held is forgotten when the program ends. */
export function createLogotyper(storeOf: (register: RegisterDb) => FileStore): Logotyper {
  const held = new Map<string, CleanLogotyp>();
  const find = async ({ register }: ServiceContext, { sha256 }: Logotyp, path: string[]) => {
    const known = held.get(sha256) ?? (await storedLogotyp(storeOf(register), sha256));
    if (!known) throw ruleViolated('logotype_missing', path);
    return known;
  };
  return {
    hold(bytes) {
      const clean = cleanLogotyp(bytes);
      const sha256 = hashOf(clean.bytes);
      held.delete(sha256);
      held.set(sha256, clean);
      for (const oldest of [...held.keys()].slice(0, -MOST_HELD)) held.delete(oldest);
      return { ...clean, sha256 };
    },
    clear: () => held.clear(),
    of: async (context, { logotyp }) => logotyp && find(context, logotyp, ['logotyp']),
    async store(context, logotyp) {
      if (logotyp === null) return null;
      const { bytes, mime } = await find(context, logotyp, ['data', 'logotyp']);
      const stored = await storeOf(context.register).add(bytesSource(logotyp.sha256, bytes));
      return { sha256: stored.sha256, mime, storlek: stored.bytes };
    },
  };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Only a stored file that holds what its name says, and was cleaned before it was stored. */
async function storedLogotyp(store: FileStore, sha256: string): Promise<CleanLogotyp | null> {
  const bytes = await store.read(sha256).catch(() => null);
  if (bytes === null || hashOf(bytes) !== sha256) return null;
  try {
    const clean = cleanLogotyp(bytes);
    return hashOf(clean.bytes) === sha256 ? clean : null;
  } catch (error) {
    if (error instanceof CallError) return null;
    throw error;
  }
}
