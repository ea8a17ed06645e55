import { readFile, stat } from 'node:fs/promises';
import { ReadableStream } from 'node:stream/web';
import { fileSource } from '../files/source.ts';
import type { FileStore } from '../files/file-store.ts';
import { decodeText } from '../extraction/decode.ts';
import type { ServiceContext } from '../services/context.ts';
import { findStoredFil } from '../services/fil.ts';

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
 * addresses. Text of any kind comes as plain text, and what could act comes as mere bytes.
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
  const path = store().pathOf(sha256);
  const isText = fil.mime.startsWith('text/') || fil.mime === 'image/svg+xml';
  return isText ? textAnswer(path, fil.storlek) : bytesAnswer(path, fil.mime);
}

async function textAnswer(path: string, size: number): Promise<Response> {
  if (size > MAX_TEXT_BYTES) return new Response(null, { status: 413 });
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return missing();
  const headers = { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' };
  return new Response(decodeText(bytes), { headers });
}

async function bytesAnswer(path: string, mime: string): Promise<Response> {
  if (!(await stat(path).catch(() => null))?.isFile()) return missing();
  const type = SHOWN.includes(mime) ? mime : 'application/octet-stream';
  // Opened when it is read, so that an answer nobody reads holds no file.
  const body = ReadableStream.from(fileSource(path).bytes());
  return new Response(body, { headers: { ...HEADERS, 'content-type': type } });
}

function missing(): Response {
  return new Response(null, { status: 404 });
}
