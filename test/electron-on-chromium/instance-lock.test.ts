import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { claimInstance } from './instance-lock.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});

afterEach(() => {
  removeTempFolder(folder);
});

test('a folder that nobody has can be claimed, also after a process that died', () => {
  expect(claimInstance(folder, () => undefined)).toBe(true);
  writeFileSync(join(folder, 'instance.lock'), String(2 ** 30));
  expect(claimInstance(folder, () => undefined)).toBe(true);
});

test('the living owner keeps its folder and is woken', () => {
  const lock = join(folder, 'instance.lock');
  writeFileSync(lock, String(process.ppid));
  utimesSync(lock, 0, 0);
  expect(claimInstance(folder, () => undefined)).toBe(false);
  expect(statSync(lock).mtimeMs).toBeGreaterThan(0);
});

test('the owner hears of the second one', async () => {
  const heard = new Promise<void>((resolve) => {
    claimInstance(folder, resolve);
  });
  const lock = join(folder, 'instance.lock');
  const touch = setInterval(() => {
    utimesSync(lock, new Date(), new Date());
  }, 50);
  await heard;
  clearInterval(touch);
});
