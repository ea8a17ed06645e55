import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fuseBinary, fusesAreSafe, readFuses } from '../../../electron/shell/fuses.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});

afterEach(() => {
  removeTempFolder(folder);
});

function binary(wire: string): string {
  const file = join(folder, 'electron');
  const head = Buffer.from(`before dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX`);
  writeFileSync(
    file,
    Buffer.concat([head, Buffer.from([1, wire.length]), Buffer.from(`${wire}after`)]),
  );
  return file;
}

test('reads the wire', () => {
  expect(readFuses(binary('00001100'))).toEqual({
    runAsNode: false,
    cookieEncryption: false,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyLoadAppFromAsar: true,
    browserSnapshot: false,
    filePrivileges: false,
  });
});

test('a file without a wire has no fuses', () => {
  const file = join(folder, 'node');
  writeFileSync(file, 'nothing');
  expect(readFuses(file)).toBeNull();
});

test.each([
  ['00001100', true],
  ['000011001', true],
  ['10001100', false],
  ['00101100', false],
  ['00011100', false],
  ['00000100', false],
  ['00001000', false],
  ['00001101', false],
  ['r0001100', true],
  ['0000', false],
])('the wire %s is safe: %s', (wire, safe) => {
  expect(fusesAreSafe(readFuses(binary(wire)) ?? {})).toBe(safe);
});

test('the wire of macOS lies in the framework', () => {
  expect(fuseBinary('/a/Contents/MacOS/Paragraf', 'darwin')).toBe(
    '/a/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  );
  expect(fuseBinary('/a/paragraf', 'linux')).toBe('/a/paragraf');
});
