import { existsSync } from 'node:fs';
import type { RegisterDb } from '../../db/open.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ServiceContext } from '../services/context.ts';
import { describeDamagedFil } from '../services/fil.ts';

/**
 * Reads stored files of the open register. One that is gone or changed is refused with
 * StorageDamaged `stored_file_gone` or `stored_file_changed`, which names it and its handling or meeting.
 */
export type StoredFileReader = Pick<FileStore, 'read' | 'copyTo'>;

/** A reader over the stores of registers. */
export function readerOf(
  context: () => ServiceContext,
  storeOf: (register: RegisterDb) => FileStore,
): StoredFileReader {
  const told = async <T>(sha256: string, work: (store: FileStore) => Promise<T>): Promise<T> => {
    const current = context();
    const store = storeOf(current.register);
    try {
      return await work(store);
    } catch (error) {
      throw await named(current, store, sha256, error);
    }
  };
  return {
    read: (sha256) => told(sha256, (store) => store.read(sha256)),
    copyTo: (sha256, path) => told(sha256, (store) => store.copyTo(sha256, path)),
  };
}

async function named(context: ServiceContext, store: FileStore, sha256: string, error: unknown) {
  const isOfFile = error instanceof CallError && error.failure.code === 'StorageDamaged';
  if (!isOfFile) return error;
  const isMissing = !existsSync(store.pathOf(sha256));
  const { namn, handling, mote } = await describeDamagedFil(context, sha256, isMissing);
  const params = {
    namn,
    handling: handling === null ? '' : `${handling.diarienummer}-${handling.nr} ${handling.rubrik}`,
    mote: mote === null ? '' : `${mote.organ} ${mote.datum}`,
  };
  return new CallError(
    'StorageDamaged',
    error.failure.violations.map((violation) => ({ ...violation, params })),
  );
}
