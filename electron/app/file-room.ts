import { join } from 'node:path';
import { sealingOf } from '../../db/encryption/register-key.ts';
import type { RegisterDb } from '../../db/open.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createExtractor } from '../extraction/extractor.ts';
import type { Extractor } from '../extraction/extractor.ts';
import { createFileStore } from '../files/file-store.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ServiceContext } from '../services/context.ts';
import { createIncomingFiles } from './incoming.ts';
import type { IncomingFiles } from './incoming.ts';
import { readerOf } from './damaged-files.ts';
import type { StoredFileReader } from './damaged-files.ts';
import { removeCopies } from './open-stored-file.ts';
import { answerStoredFile } from './stored-files.ts';
import { answerPaste } from './paste.ts';
import { createTextReader } from './text-reader.ts';
import type { TextReader } from './text-reader.ts';

/** Everything that deals with files of the open register, and with those on their way in. */
export interface FileRoom {
  readonly incoming: IncomingFiles;
  /** Reads kinds and e-mails, for which somebody waits. */
  readonly intakeReader: Extractor;
  readonly textReader: TextReader;
  /** Folder for copies that are opened in other programs. */
  readonly copies: string;
  storeOf(register: RegisterDb): FileStore;
  /** The store of the open register; throws NotFound `no_register`. */
  store(): FileStore;
  /** What is shown, printed or sent of stored files is read here. */
  readonly stored: StoredFileReader;
  /** Tells every window that something has come in. */
  changed(): void;
  /** Answers requests for stored files and pastes; undefined for other addresses. */
  answer(request: Request): Promise<Response | undefined>;
  /** Takes over where an interrupted program stopped. */
  registerOpened(register: RegisterDb): Promise<void>;
  /** Removes what lies outside the register: copies that were opened, and what was pasted. */
  removeTraces(): Promise<void>;
  close(): Promise<void>;
}

export interface FileRoomOptions {
  readonly dataFolder: string;
  readonly extractionWorkerPath: string;
  /** Throws NotFound `no_register` when none is open. */
  readonly context: () => ServiceContext;
  readonly publish: (event: AppEvent) => void;
  readonly report: (error: unknown) => string;
}

/** Puts together what deals with files. */
export function createFileRoom(options: FileRoomOptions): FileRoom {
  const { context, publish, report } = options;
  const workerPath = options.extractionWorkerPath;
  const [intakeReader, backgroundReader] = [
    createExtractor({ workerPath }),
    createExtractor({ workerPath }),
  ];
  const incoming = createIncomingFiles(join(options.dataFolder, 'urklipp'));
  const copies = join(options.dataFolder, 'visade');
  const storeOf = (register: RegisterDb) =>
    createFileStore(join(register.folder, 'filer'), register.key && sealingOf(register.key));
  const store = () => storeOf(context().register);
  const contextIfOpen = () => openOrNull(context);
  const changed = () => publish({ type: 'changed', subjects: ['post', 'handling', 'logg'] });
  const textReader = createTextReader({
    extractor: backgroundReader,
    context: contextIfOpen,
    storeOf,
    changed,
    report,
  });
  const removeTraces = async () => {
    await Promise.all([incoming.clear(), removeCopies(copies)]);
  };
  void removeTraces();
  return {
    ...{ incoming, intakeReader, textReader, copies, storeOf, store, changed, removeTraces },
    stored: readerOf(context, storeOf),
    answer: async (request) =>
      (await answerPaste({ incoming, isOpen: () => contextIfOpen() !== null, report }, request)) ??
      (await answerStoredFile({ context: contextIfOpen, store }, request)),
    async registerOpened(register) {
      await storeOf(register).removeUnfinished();
      textReader.wake();
    },
    async close() {
      await Promise.all([intakeReader.close(), backgroundReader.close()]);
      await textReader.idle();
    },
  };
}

function openOrNull(context: () => ServiceContext): ServiceContext | null {
  try {
    return context();
  } catch {
    return null;
  }
}
