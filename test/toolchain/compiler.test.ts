import { afterAll, describe, expect, test } from 'vitest';
import { SeededTree } from './seeded-tree.ts';

/** The one of `npm run typecheck`. */
const COMPILER = 'node_modules/typescript-native/bin/tsc';

type Fault = [what: string, folder: string, source: string, says: string];

const foreign: Fault[] = [
  ['shared reads a file', 'shared', `import 'node:fs';`, 'node:fs'],
  ['shared knows the process', 'shared', 'export const x = process.pid;', `'process'`],
  ['shared knows the page', 'shared', 'export const x = document.title;', `'document'`],
  ['shared has timers', 'shared', 'export const x = setTimeout;', `'setTimeout'`],
  ['db knows the page', 'db', 'export const x = document.title;', `'document'`],
  ['app knows the page', 'electron/app', 'export const x = document.title;', `'document'`],
  ['renderer knows the process', 'renderer', 'export const x = process.pid;', `'process'`],
  ['an enum is left at run time', 'shared', 'export enum E { A }', 'TS1294'],
  [
    'an index may find nothing',
    'shared',
    'export const f = (a: string[]): string => a[0];',
    'TS2322',
  ],
];

const against: Fault[] = [
  ['shared imports db', 'shared', `export * from '../db/open.ts';`, 'TS6307'],
  ['db imports a service', 'db', `export * from '../electron/services/arende.ts';`, 'TS6307'],
  ['documents import db', 'electron/documents', `export * from '../../db/open.ts';`, 'TS6307'],
  ['a service imports app', 'electron/services', `export * from '../app/create-app.ts';`, 'TS6307'],
  ['app imports the shell', 'electron/app', `export * from '../shell/window.ts';`, 'TS6307'],
  ['renderer imports db', 'renderer', `export * from '../db/open.ts';`, 'TS6307'],
  ['renderer imports app', 'renderer', `export * from '../electron/app/create-app.ts';`, 'TS6307'],
];

const tree = new SeededTree();
const fileOf = (folder: string, index: number): string => `${folder}/seeded-${index}.ts`;

/** Compiles the tree with these faults in it; gives what was said. They are taken out again. */
function compileWith(faults: Fault[]): string[] {
  faults.forEach(([, folder, source], index) => {
    tree.write(fileOf(folder, index), source);
  });
  const { output } = tree.script(COMPILER, '-b');
  faults.forEach(([, folder], index) => {
    tree.remove(fileOf(folder, index));
  });
  return output.split('\n');
}

afterAll(() => {
  tree[Symbol.dispose]();
});

test('the clean tree compiles', () => {
  expect(tree.script(COMPILER, '-b')).toMatchObject({ passed: true, output: '' });
});

// Apart, because an import against the direction brings that layer's types with it.
describe.each([
  ['what a layer does not have', foreign],
  ['an import against the direction', against],
])('%s', (_title, faults) => {
  const said = compileWith(faults);

  test.each(faults.map(([what, folder, , says], index) => ({ what, folder, says, index })))(
    '$what: refused',
    ({ folder, says, index }) => {
      const own = said.filter((line) => line.startsWith(`${fileOf(folder, index)}(`));
      expect(own.join('\n')).toContain(says);
    },
  );
});
