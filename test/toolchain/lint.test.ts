import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ROOT, SeededTree } from './seeded-tree.ts';

const PLUGIN = 'test/toolchain/syntax-plugin.ts';

const IMPORTS = 'eslint(no-restricted-imports)';
const SYNTAX = 'paragraf(no-restricted-syntax)';

function lines(count: number, line: string): string {
  return `${line}\n`.repeat(count);
}

const refused: [what: string, rule: string, folder: string, source: string][] = [
  ['Node in shared', IMPORTS, 'shared', `export * from 'node:fs';`],
  ['another package in shared', IMPORTS, 'shared', `export * from 'ulid';`],
  [
    'the editor model outside shared/document',
    IMPORTS,
    'shared',
    `export * from 'prosemirror-model';`,
  ],
  [
    'another package in shared/document',
    IMPORTS,
    'shared/document',
    `export * from 'prosemirror-view';`,
  ],
  ['db in shared', IMPORTS, 'shared', `export * from '../db/open.ts';`],
  ['test code in shared', IMPORTS, 'shared', `export * from '../test/support/a.ts';`],
  ['the clock in shared', SYNTAX, 'shared', 'export const x = Date.now();'],
  ['today in shared', SYNTAX, 'shared', 'export const x = new Date();'],
  ['chance in shared', SYNTAX, 'shared', 'export const x = Math.random();'],
  ['Electron in db', IMPORTS, 'db', `export * from 'electron';`],
  ['a service in db', IMPORTS, 'db', `export * from '../electron/services/arende.ts';`],
  ['Electron in a service', IMPORTS, 'electron/services', `export * from 'electron';`],
  ['SQLite in a service', IMPORTS, 'electron/services', `export * from 'better-sqlite3';`],
  ['SQL in a service', IMPORTS, 'electron/services', `export * from 'kysely';`],
  ['app in a service', IMPORTS, 'electron/services', `export * from '../app/create-app.ts';`],
  ['Electron in app', IMPORTS, 'electron/app', `export * from 'electron/main';`],
  ['SQLite in app', IMPORTS, 'electron/app', `export * from 'better-sqlite3';`],
  ['the shell in app', IMPORTS, 'electron/app', `export * from '../shell/window.ts';`],
  ['db in documents', IMPORTS, 'electron/documents', `export * from '../../db/open.ts';`],
  ['SQLite in the shell', IMPORTS, 'electron/shell', `export * from 'better-sqlite3';`],
  ['db in renderer', IMPORTS, 'renderer', `export * from '../db/open.ts';`],
  ['app in renderer', IMPORTS, 'renderer', `export * from '../electron/app/create-app.ts';`],
  ['Electron in renderer', IMPORTS, 'renderer', `export * from 'electron';`],
  ['Node in renderer', IMPORTS, 'renderer', `export * from 'node:path';`],
  [
    'the UI kit in a feature',
    IMPORTS,
    'renderer/features',
    `export * from 'react-aria-components';`,
  ],
  ['a feature in ui', IMPORTS, 'renderer/ui', `export * from '../features/a.ts';`],
  ['test code in the product', IMPORTS, 'db', `export * from '../test/support/a.ts';`],
  ['a test library in the product', IMPORTS, 'renderer', `export * from 'fast-check';`],
  [
    'markup from a string',
    SYNTAX,
    'renderer',
    `export const a = <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
  ],
  ['a colour in place', SYNTAX, 'renderer', `export const a = <p style={{ color: 'red' }} />;`],
  ['a default export', SYNTAX, 'shared', 'export default 1;'],
  [
    'a picture without a text',
    'jsx-a11y(alt-text)',
    'renderer',
    `export const a = <img src="a" />;`,
  ],
  [
    'a click without a key',
    'jsx-a11y(click-events-have-key-events)',
    'renderer',
    'export const a = <div onClick={() => undefined} />;',
  ],
  [
    'a hook under a condition',
    'react-hooks(rules-of-hooks)',
    'renderer',
    `import { useState } from 'react';\nexport function A({ a }: { a: boolean }) {\n  if (a) useState(1);\n  return null;\n}`,
  ],
  [
    'a query whose key forgets what it asks for',
    '@tanstack/query(exhaustive-deps)',
    'renderer',
    `import { useQuery } from '@tanstack/react-query';\nexport function useA(id: string) {\n  return useQuery({ queryKey: ['a'], queryFn: () => id });\n}`,
  ],
  ['any', 'typescript(no-explicit-any)', 'db', 'export const a = (b: any): unknown => b;'],
  ['a promise left alone', 'typescript(no-floating-promises)', 'db', 'Promise.resolve(1);'],
  [
    'a sure value',
    'typescript(no-non-null-assertion)',
    'db',
    'export const a = (b?: string) => b!;',
  ],
  [
    'a condition that is always true',
    'typescript(no-unnecessary-condition)',
    'db',
    'export const a = (b: string) => b ?? 1;',
  ],
  [
    'a switch that forgets a case',
    'typescript(switch-exhaustiveness-check)',
    'db',
    `export function f(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n  return 2;\n}`,
  ],
  [
    'what JSON holds, untyped',
    'typescript(no-unsafe-assignment)',
    'db',
    `export const a: string = JSON.parse('1');`,
  ],
  [
    'an object in words',
    'typescript(restrict-template-expressions)',
    'db',
    'export const a = (b: object) => `${b}`;',
  ],
  ['a name nobody uses', 'eslint(no-unused-vars)', 'db', 'const a = 1;\nexport const b = 2;'],
  ['the process in shared', 'eslint(no-restricted-globals)', 'shared', 'export const a = process;'],
  ['a printout', 'eslint(no-console)', 'electron/app', `console.log('a');`],
  [
    'a function of 51 lines',
    'eslint(max-lines-per-function)',
    'db',
    `export function f() {\n${lines(50, 'f();')}}`,
  ],
  [
    'a component of 121 lines',
    'eslint(max-lines-per-function)',
    'renderer',
    `export function F() {\n${lines(120, 'F();')}}`,
  ],
  ['a file of 351 lines', 'eslint(max-lines)', 'db', lines(351, 'void 0;')],
];

const tree = new SeededTree();
const rulesOf = new Map<string, Set<string>>();
const fileOf = (index: number, folder: string): string =>
  `${folder}/seeded-${index}.${folder.startsWith('renderer') ? 'tsx' : 'ts'}`;

const report = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
  number_of_files: z.number(),
});
let fileCount = 0;

// One look at it all: what takes time is to work out the types.
beforeAll(() => {
  tree.write(PLUGIN, readFileSync(join(ROOT, PLUGIN), 'utf8'));
  refused.forEach(([, , folder, source], index) => {
    tree.write(fileOf(index, folder), source);
  });
  const found = report.parse(JSON.parse(tree.run('oxlint', '--format', 'json').output));
  fileCount = found.number_of_files;
  for (const { code, filename } of found.diagnostics) {
    const file = filename.replaceAll('\\', '/');
    rulesOf.set(file, (rulesOf.get(file) ?? new Set()).add(code));
  }
}, 300_000);

afterAll(() => {
  tree[Symbol.dispose]();
});

test('the clean tree: let through', () => {
  expect(fileCount - refused.length).toBeGreaterThan(10);
  expect([...rulesOf.keys()].filter((file) => !file.includes('/seeded-'))).toEqual([]);
});

test.each(
  refused.map(([what, rule, folder], index) => ({ what, rule, file: fileOf(index, folder) })),
)('$what: refused', ({ rule, file }) => {
  expect(rulesOf.get(file) ?? new Set()).toContain(rule);
});
