import { afterAll, expect, test } from 'vitest';
import { SeededTree } from './seeded-tree.ts';

const tree = new SeededTree();
afterAll(() => {
  tree[Symbol.dispose]();
});

const refused: [what: string, project: string, source: string, says: string][] = [
  ['shared reads a file', 'shared', `import 'node:fs';`, 'node:fs'],
  ['shared knows the process', 'shared', 'export const x = process.pid;', 'process'],
  ['shared knows the page', 'shared', 'export const x = document.title;', 'document'],
  ['shared imports db', 'shared', `export * from '../db/open.ts';`, 'TS6307'],
  ['db knows the page', 'db', 'export const x = document.title;', 'document'],
  ['db imports a service', 'db', `export * from '../electron/services/arende.ts';`, 'TS6307'],
  ['a service imports app', 'electron/services', `export * from '../app/create-app.ts';`, 'TS6307'],
  ['documents import db', 'electron/documents', `export * from '../../db/open.ts';`, 'TS6307'],
  ['app imports the shell', 'electron/app', `export * from '../shell/window.ts';`, 'TS6307'],
  ['renderer imports db', 'renderer', `export * from '../db/open.ts';`, 'TS6307'],
  ['renderer imports app', 'renderer', `export * from '../electron/app/create-app.ts';`, 'TS6307'],
  ['renderer has no Node', 'renderer', 'export const x = process.pid;', 'process'],
  ['an enum is left behind at run time', 'shared', 'export enum E { A }', 'TS1294'],
  [
    'an index may find nothing',
    'shared',
    'export const f = (a: string[]): string => a[0];',
    'TS2322',
  ],
];

test('the clean tree compiles', { timeout: 120_000 }, () => {
  expect(tree.run('tsc', '-b')).toMatchObject({ passed: true, output: '' });
});

test.each(refused)('%s: refused', (_what, project, source, says) => {
  const file = `${project}/seeded.ts`;
  tree.write(file, source);
  const { passed, output } = tree.run('tsc', '-b', project);
  tree.remove(file);
  expect(passed).toBe(false);
  expect(output).toContain(`${file}(`);
  expect(output).toContain(says);
});
