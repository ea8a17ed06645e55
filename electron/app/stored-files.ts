import { ReadableStream } from 'node:stream/web';
import type { FileStore } from '../files/file-store.ts';
import { decodeText } from '../extraction/decode.ts';
import type { ServiceContext } from '../services/context.ts';
import { findStoredFil } from '../services/fil.ts';
import type { StoredFil } from '../services/fil.ts';

const ADDRESS = /^\/filer\/([0-9a-f]{64})$/;

/** Kinds that a page may show as they are; none of them can run anything. */
const SHOWN: readonly string[] = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
  'image/avif',
];

/** Text beyond this is opened in the machine's own program. */
const MAX_TEXT_BYTES = 5 * 1024 ** 2;

const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };

export interface StoredFileParts {
  /** Null when no register is open. */
  readonly context: () => ServiceContext | null;
  readonly store: () => FileStore;
}

/**
 * Answers `app://paragraf/filer/<sha256>` for files that the register names; undefined for other
 * addresses; one that is damaged is as little there as one that is gone. Text of any kind comes as plain text, and what could act comes as mere bytes.
 */
export async function answerStoredFile(
  { context, store }: StoredFileParts,
  request: Request,
): Promise<Response | undefined> {
  const sha256 = ADDRESS.exec(new URL(request.url).pathname)?.[1];
  if (sha256 === undefined) return undefined;
  if (request.method !== 'GET') return new Response(null, { status: 405 });
  const current = context();
  const fil = current === null ? undefined : await findStoredFil(current, sha256);
  if (fil === undefined) return missing();
  const isText = fil.mime.startsWith('text/') || fil.mime === 'image/svg+xml';
  return isText ? textAnswer(store(), fil) : bytesAnswer(store(), fil);
}

async function textAnswer(store: FileStore, { sha256, storlek }: StoredFil): Promise<Response> {
  if (storlek > MAX_TEXT_BYTES) return new Response(null, { status: 413 });
  const bytes = await store.read(sha256).catch(() => null);
  if (bytes === null) return missing();
  const headers = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' };
  return new Response(decodeText(bytes), { headers });
}

/** Judged before the first byte: an answer that is under way can't be taken back. */
async function bytesAnswer(store: FileStore, { sha256, mime }: StoredFil): Promise<Response> {
  if (!(await store.isWhole(sha256))) return missing();
  const type = SHOWN.includes(mime) ? mime : 'application/octet-stream';
  // Opened when it is read, so that an answer nobody reads holds no file.
  const body = ReadableStream.from(store.stream(sha256));
  return new Response(body, { headers: { ...HEADERS, 'content-type': type } });
}

function missing(): Response {
  return new Response(null, { status: 404 });
}
