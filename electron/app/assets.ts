import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { PreviewStore } from './preview-store.ts';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const PREVIEW_PAGE = /^\/dokument\/([0-9A-Z]{26}|[0-9a-f]{40})\/(\d{1,4})\.svg$/;

export type Fetch = (request: Request) => Promise<Response>;

/**
 * Serves the renderer's files and typeset pages. Only files found in the folder at the start can
 * be asked for, by exact name, so no path from a request ever reaches the file system.
 */
export function createAssets(rendererFolder: string, previews: PreviewStore): Fetch {
  const files = filesIn(rendererFolder);
  return async (request) => {
    if (request.method !== 'GET') return plain(405);
    const path = new URL(request.url).pathname;
    const page = PREVIEW_PAGE.exec(path);
    if (page) return svg(previews.page(page[1] ?? '', Number(page[2])));
    const file = files.get(path === '/' ? '/index.html' : path);
    return file === undefined ? plain(404) : fileResponse(file);
  };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path]));
}

async function fileResponse(path: string): Promise<Response> {
  const type = MIME[extname(path)] ?? 'application/octet-stream';
  return new Response(await readFile(path), { headers: { 'content-type': type } });
}

function svg(text: string | undefined): Response {
  if (text === undefined) return plain(404);
  return new Response(text, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' },
  });
}

function plain(status: number): Response {
  return new Response(null, { status });
}
