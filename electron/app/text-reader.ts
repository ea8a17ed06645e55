import type { RegisterDb } from '../../db/open.ts';
import type { Extractor } from '../extraction/extractor.ts';
import { MAX_READ_BYTES } from '../extraction/limits.ts';
import type { Outcome } from '../extraction/protocol.ts';
import type { FileStore } from '../files/file-store.ts';
import type { ServiceContext } from '../services/context.ts';
import { findUnreadFil, keepText } from '../services/fil.ts';
import type { ReadText } from '../services/fil.ts';

export interface TextReaderParts {
  readonly extractor: Extractor;
  /** Null when no register is open. */
  readonly context: () => ServiceContext | null;
  readonly storeOf: (register: RegisterDb) => FileStore;
  /** Told when the words of some files have come. */
  readonly changed: () => void;
  readonly report: (error: unknown) => void;
}

export interface TextReader {
  /** Reads what has not been read, in the background. */
  wake(): void;
  /** Waits until nothing is being read. */
  idle(): Promise<void>;
}

/** Reads the words of stored files one after the other, while nobody waits for them. */
export function createTextReader(parts: TextReaderParts): TextReader {
  let running: Promise<void> | null = null;
  let wanted = false;
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await readUnread(parts);
    }
    running = null;
  };
  return {
    wake() {
      wanted = true;
      running ??= run();
    },
    idle: () => running ?? Promise.resolve(),
  };
}

async function readUnread(parts: TextReaderParts): Promise<void> {
  const context = parts.context();
  if (context === null) return;
  const isOpen = () => parts.context()?.register === context.register;
  try {
    await readEach(parts, context, isOpen);
  } catch (error) {
    // A register that was closed meanwhile is read on when it is opened again.
    if (isOpen()) parts.report(error);
  }
}

async function readEach(
  { extractor, storeOf, changed }: TextReaderParts,
  context: ServiceContext,
  isOpen: () => boolean,
): Promise<void> {
  const store = storeOf(context.register);
  let after = 0;
  while (isOpen()) {
    const fil = await findUnreadFil(context, after);
    if (fil === undefined) break;
    after = fil.rad;
    // What has been damaged is read when it has been put back.
    if (!(await store.isWhole(fil.sha256))) continue;
    const from = await store.sourceOf(fil.sha256, MAX_READ_BYTES);
    const text = toText(await extractor.read({ want: 'text', ...from, name: fil.namn }));
    if (text === null || !isOpen()) return;
    await keepText(context, fil, text);
  }
  if (after > 0) changed();
}

/** Null for a reading that was broken off: the file is left for another time. */
function toText(outcome: Outcome<'text'>): ReadText | null {
  if (!outcome.ok) {
    return outcome.reason === 'cancelled'
      ? null
      : { status: 'olasbar', fel: outcome.reason, sidor: [] };
  }
  const isEmpty = outcome.value.every((page) => page.trim() === '');
  return isEmpty
    ? { status: 'tom', fel: '', sidor: [] }
    : { status: 'klar', fel: '', sidor: outcome.value };
}
