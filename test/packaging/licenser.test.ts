import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectLicences } from '../../electron/packaging/licences.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Loaded or copied by the build, without being imported by a module of the program. */
const FILES_ONLY = [
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
  '@fontsource-variable/inter',
  '@fontsource-variable/source-serif-4',
  'dictionary-sv',
];

/** The packages that modules of the program import. */
function importedPackages(): Set<string> {
  const files = ['shared', 'db', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      /\.tsx?$/u.test(name) ? [join(folder, name)] : [],
    ),
  );
  const sources = files.flatMap((file) =>
    Array.from(read(file).matchAll(/(?:from |import\()'([^.'][^']*)'/gu), ([, name = '']) => name),
  );
  const packages = sources.filter((name) => !name.startsWith('node:'));
  return new Set(packages.map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name));
}

function ownNameOf(name: string): string {
  return (JSON.parse(read(`node_modules/${name}/package.json`)) as { name: string }).name;
}

function licenceOf(name: string): string {
  const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string };
  return license;
}

/** The rows of the list: a package, what it is for, its licence. */
const listed = Array.from(
  read('docs/licenser.md').matchAll(/^\| (\S+) +\|(.*)\| (\S.*?) +\|$/gmu),
  ([, name = '', purpose = '', licence = '']) => ({ name, purpose: purpose.trim(), licence }),
).filter(({ name }) => name !== 'Paket' && !/^-+$/u.test(name));

test('the list of licences has every package that is shipped, with its own licence', () => {
  const shipped = [...importedPackages(), ...FILES_ONLY].sort();
  expect(shipped.length).toBeGreaterThan(40);
  expect(Object.fromEntries(listed.map(({ name, licence }) => [name, licence]))).toEqual(
    Object.fromEntries(shipped.map((name) => [name, licenceOf(name)])),
  );
});

test('every package that is shipped says what it is for', () => {
  expect(listed.filter(({ purpose }) => purpose.length < 5)).toEqual([]);
  expect(listed.length).toBeGreaterThan(40);
});

test('the texts beside the dictionary are the whole of its licence', () => {
  const lgpl = read('docs/licenser/LGPL-3.0.txt');
  expect(lgpl).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(lgpl).toContain('General Public License ever published by the Free Software Foundation.');
  const gpl = read('docs/licenser/GPL-3.0.txt');
  expect(gpl).toContain('GNU GENERAL PUBLIC LICENSE');
  expect(gpl).toContain('END OF TERMS AND CONDITIONS');
});

test('every package that is shipped, and what it needs in turn, comes with the words of its licence', () => {
  const { packages, texts } = collectLicences(root);
  const words = new Map(packages.map(({ name, text }) => [name, texts[text] ?? '']));
  const shipped = [...importedPackages(), ...FILES_ONLY];
  // One is there under the name of the package it stands in for.
  expect(shipped.filter((name) => !words.has(ownNameOf(name)))).toEqual([]);
  expect(packages.filter(({ text }) => (texts[text] ?? '').length < 200)).toEqual([]);
  expect(words.get('@myriaddreamin/typst-ts-web-compiler')).toContain('Apache License');
  for (const name of ['dictionary-sv', 'hunspell-asm']) {
    expect(words.get(name)).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(words.get(name)).toContain('END OF TERMS AND CONDITIONS');
  }
  // Nobody's name is put under another's text without the author's own.
  expect(words.get('isarray')).toContain('Julian Gruber');
  // Tools that fetch Electron are no part of the program.
  expect(words.has('@electron/get')).toBe(false);
});
