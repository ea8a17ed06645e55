import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLogFile } from '../../../electron/shell/log-file.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});

afterEach(() => {
  removeTempFolder(folder);
});

const now = (): Date => new Date('2026-03-02T10:00:00Z');

test('writes one line of JSON for each entry, in a folder it makes', () => {
  const file = join(folder, 'new', 'paragraf.log');
  const log = createLogFile(file, now);
  log('info', 'started', { version: '1' });
  log('error', 'two\nlines');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { time: '2026-03-02T10:00:00.000Z', level: 'info', message: 'started', version: '1' },
    { time: '2026-03-02T10:00:00.000Z', level: 'error', message: 'two\nlines' },
  ]);
});

test('starts over at one megabyte and keeps the file before', () => {
  const file = join(folder, 'paragraf.log');
  writeFileSync(file, 'x'.repeat(1_000_000));
  writeFileSync(`${file}.1`, 'older');
  createLogFile(file, now)('warn', 'new');
  expect(statSync(`${file}.1`).size).toBe(1_000_000);
  expect(readFileSync(file, 'utf8')).toContain('"message":"new"');
});

test('a log that cannot be written stops nobody', () => {
  const file = join(folder, 'paragraf.log');
  mkdirSync(file);
  expect(() => {
    createLogFile(file, now)('info', 'x');
  }).not.toThrow();
});
