import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFileStore } from '../../../electron/files/file-store.ts';
import type { FileStore } from '../../../electron/files/file-store.ts';
import { CHUNK_BYTES, MAX_FILE_BYTES } from '../../../electron/files/limits.ts';
import { bytesSource, fileSource, streamSource } from '../../../electron/files/source.ts';
import type { FileSource } from '../../../electron/files/source.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { filesUnder } from '../../support/register-snapshot.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

let folder: string;
let filer: string;
let store: FileStore;

beforeEach(() => {
  folder = makeTempFolder();
  filer = join(folder, 'filer');
  store = createFileStore(filer);
});
afterEach(() => {
  vi.restoreAllMocks();
  removeTempFolder(folder);
});

function given(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Code and rule of the error that taking the source in gives. */
async function failureOf(source: FileSource, signal?: AbortSignal): Promise<string> {
  try {
    await store.add(source, signal === undefined ? {} : { signal });
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const { code, violations } = error.failure;
    return [code, ...violations.map(({ rule }) => rule)].join(' ');
  }
  return 'stored';
}

function stored(): string[] {
  mkdirSync(filer, { recursive: true });
  return filesUnder(filer);
}

/** The source, with something done to it when its first chunk has been read. */
function disturbed(source: FileSource, disturb: () => void): FileSource {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    let first = true;
    for await (const chunk of source.bytes()) {
      yield chunk;
      if (first) disturb();
      first = false;
    }
  }
  return { ...source, bytes };
}

describe('what is added', () => {
  test('lies under its hash, and is whole', async () => {
    const bytes = new Uint8Array(CHUNK_BYTES * 2 + 17).fill(7);
    const added = await store.add(fileSource(given('a.bin', bytes)));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(added).toEqual({ sha256, bytes: bytes.length });
    expect(stored()).toEqual([join(sha256.slice(0, 2), sha256)]);
    expect(await store.isWhole(sha256)).toBe(true);
  });

  test('twice is there once', async () => {
    const first = await store.add(bytesSource('a', Buffer.from('samma')));
    const second = await store.add(fileSource(given('b.txt', 'samma')));
    expect(second).toEqual(first);
    expect(stored()).toHaveLength(1);
  });

  test('may be empty', async () => {
    const { sha256 } = await store.add(fileSource(given('tom.txt', '')));
    expect(await store.isWhole(sha256)).toBe(true);
  });

  test('tells how much of it has been written', async () => {
    const told: number[] = [];
    const bytes = new Uint8Array(CHUNK_BYTES + 5);
    await store.add(fileSource(given('a', bytes)), { onBytes: (count) => void told.push(count) });
    expect(told).toEqual([CHUNK_BYTES, 5]);
  });
});

test('a stored file that has been damaged is told, and healed by the same bytes', async () => {
  const source = bytesSource('a', Buffer.from('innehåll'));
  const { sha256 } = await store.add(source);
  writeFileSync(store.pathOf(sha256), 'annat');
  expect(await store.isWhole(sha256)).toBe(false);
  await store.add(source);
  expect(await store.isWhole(sha256)).toBe(true);
  rmSync(store.pathOf(sha256));
  expect(await store.isWhole(sha256)).toBe(false);
});

describe('a stored file that is read', () => {
  const rule = (work: Promise<unknown>) =>
    work.then(
      () => 'read',
      (error: unknown) => (error instanceof CallError ? error.message : String(error)),
    );

  test('is what was added, or is refused with what is the matter', async () => {
    const bytes = Buffer.from('innehåll');
    const { sha256 } = await store.add(bytesSource('a', bytes));
    const copy = join(folder, 'kopia');
    expect(Buffer.from(await store.read(sha256)).equals(bytes)).toBe(true);
    await store.copyTo(sha256, copy);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    rmSync(copy);
    bytes.writeUInt8(bytes.readUInt8(3) ^ 1, 3);
    writeFileSync(store.pathOf(sha256), bytes);
    expect(await rule(store.read(sha256))).toBe('StorageDamaged stored_file_changed');
    expect(await rule(store.copyTo(sha256, copy))).toBe('StorageDamaged stored_file_changed');
    expect(existsSync(copy)).toBe(false);
    rmSync(store.pathOf(sha256));
    expect(await rule(store.read(sha256))).toBe('StorageDamaged stored_file_gone');
    expect(await rule(store.copyTo(sha256, copy))).toBe('StorageDamaged stored_file_gone');
  });

  test('is put back by its own bytes alone', async () => {
    const { sha256 } = await store.add(bytesSource('a', Buffer.from('innehåll')));
    writeFileSync(store.pathOf(sha256), 'annat');
    const other = bytesSource('a', Buffer.from('något annat'));
    expect(await rule(store.add(other, { expected: sha256 }))).toBe(
      'StorageDamaged backup_damaged',
    );
    expect(stored()).toHaveLength(1);
    await store.add(bytesSource('a', Buffer.from('innehåll')), { expected: sha256 });
    expect(await store.isWhole(sha256)).toBe(true);
  });
});

test('what an interrupted program left half written is removed, and nothing else', async () => {
  const { sha256 } = await store.add(bytesSource('a', Buffer.from('hel')));
  writeFileSync(join(filer, '0e8c6a1e-0000-0000-0000-000000000000.del'), 'halv');
  expect(await store.removeUnfinished()).toBe(1);
  expect(stored()).toEqual([join(sha256.slice(0, 2), sha256)]);
});

test('where the folder above is gone nothing is stored, and none is made', async () => {
  const gone = join(folder, 'borta');
  const add = createFileStore(join(gone, 'filer')).add(bytesSource('a', Buffer.from('x')));
  await expect(add).rejects.toThrow('store_not_writable');
  expect(existsSync(gone)).toBe(false);
});

test('a register without the folder gets it', async () => {
  expect(await store.removeUnfinished()).toBe(0);
  expect(statSync(filer).isDirectory()).toBe(true);
});

describe('nothing is left behind by', () => {
  const large = new Uint8Array(CHUNK_BYTES * 3);
  afterEach(() => expect(stored()).toEqual([]));

  test('a file that is not there', async () => {
    expect(await failureOf(fileSource(join(folder, 'borta.pdf')))).toBe('RuleViolated file_gone');
  });

  test('a file that vanishes while it is read', async () => {
    const path = given('a.bin', large);
    const source = disturbed(fileSource(path), () => unlinkSync(path));
    expect(await failureOf(source)).toBe('RuleViolated file_gone');
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'mer')],
    ['shrinks', (path: string) => truncateSync(path, CHUNK_BYTES)],
  ])('a file that %s while it is read', async (_how, change) => {
    const path = given('a.bin', large);
    const source = disturbed(fileSource(path), () => change(path));
    expect(await failureOf(source)).toBe('RuleViolated file_changed');
  });

  test('a folder', async () => {
    expect(await failureOf(fileSource(folder))).toBe('RuleViolated file_is_folder');
  });

  test.skipIf(process.platform === 'win32')('a pipe that nobody writes to', async () => {
    const path = join(folder, 'post.pdf');
    execFileSync('mkfifo', [path]);
    expect(await failureOf(fileSource(path))).toBe('RuleViolated file_not_readable');
  });

  test.skipIf(process.platform === 'win32')('a link that leads to itself', async () => {
    const path = join(folder, 'post.pdf');
    symlinkSync(path, path);
    expect(await failureOf(fileSource(path))).toBe('RuleViolated file_not_readable');
  });

  test('a file of 2 GB, which is not read at all', async () => {
    const path = given('stor.bin', '');
    truncateSync(path, 2 * 1024 ** 3);
    expect(await failureOf(fileSource(path))).toBe('RuleViolated file_too_large');
  });

  test('a stream that goes on past the limit', async () => {
    const chunk = new Uint8Array(8);
    // Says it is large, so that a gigabyte need not be written to see the limit.
    Object.defineProperty(chunk, 'length', { value: MAX_FILE_BYTES + 1 });
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(chunk);
      },
    });
    expect(await failureOf(streamSource('a', stream))).toBe('RuleViolated file_too_large');
  });

  test('a cancelled one', async () => {
    const cancel = new AbortController();
    const source = disturbed(fileSource(given('a.bin', large)), () => cancel.abort());
    expect(await failureOf(source, cancel.signal)).toBe('Cancelled');
  });

  test('a full disk', async () => {
    const source = fileSource(given('a.bin', large));
    const handle = await open(given('annan', ''), 'r');
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    vi.spyOn(Object.getPrototypeOf(handle) as typeof handle, 'write').mockRejectedValue(full);
    await handle.close();
    expect(await failureOf(source)).toBe('StorageFull');
  });
});
