import { expect, test } from 'vitest';
import { CLEAN_TREE } from './clean-tree.ts';
import { SeededTree } from './seeded-tree.ts';

const SCRIPT = 'test/toolchain/graph.ts';

const refused: [rule: string, file: string, source: string][] = [
  ['no-orphans', 'shared/alone.ts', 'export const x = 1;'],
  ['no-unresolved', 'shared/lost.ts', `export * from './nowhere.ts';`],
  ['shared-knows-nothing-of-ours', 'shared/seeded.ts', `export * from '../db/open.ts';`],
  ['no-node-in-shared-and-renderer', 'shared/reads.ts', `export * from 'node:fs';`],
  ['db-knows-shared', 'db/seeded.ts', `export * from '../electron/app/create-app.ts';`],
  ['documents-know-shared', 'electron/documents/seeded.ts', `export * from '../../db/open.ts';`],
  [
    'services-know-shared-and-db',
    'electron/services/seeded.ts',
    `export * from '../app/create-app.ts';`,
  ],
  ['app-knows-all-but-the-shell', 'electron/app/seeded.ts', `export * from '../shell/window.ts';`],
  ['shell-knows-the-app', 'electron/shell/seeded.ts', `export * from '../../db/open.ts';`],
  ['main-knows-app-and-shell', 'electron/main.ts', `import '../db/open.ts';`],
  ['preload-knows-the-channels', 'electron/preload.ts', `import './app/create-app.ts';`],
  ['renderer-knows-shared', 'renderer/seeded.ts', `export type * from '../db/open.ts';`],
  ['ui-knows-no-feature', 'renderer/ui/seeded.ts', `export * from '../features/a.ts';`],
  ['product-knows-no-test', 'db/tested.ts', `import '../test/shared/arende.test.ts';`],
  [
    'electron-only-in-shell',
    'electron/services/hidden.ts',
    `export const load = () => import('electron');`,
  ],
  ['sqlite-only-in-db', 'electron/app/sql.ts', `export * from 'kysely';`],
  ['ui-kit-only-in-ui', 'renderer/features/a.ts', `export * from 'react-aria-components';`],
];

test('the clean tree passes, and is seen', () => {
  using tree = new SeededTree();
  const { passed, output } = tree.script(SCRIPT);
  expect(output).toContain(`${Object.keys(CLEAN_TREE).length} modules, 0 violations`);
  expect(passed).toBe(true);
});

test('a cycle is refused', () => {
  using tree = new SeededTree();
  for (const folder of ['shared', 'test']) {
    tree.write(`${folder}/a.ts`, `import { b } from './b.ts';\nexport const a = () => b;`);
    tree.write(`${folder}/b.ts`, `import { a } from './a.ts';\nexport const b = () => a;`);
  }
  const { passed, output } = tree.script(SCRIPT);
  expect(passed).toBe(false);
  expect(output).toContain('no-cycles: shared/a.ts → shared/b.ts');
  expect(output).toContain('no-cycles-in-tests: test/a.ts → test/b.ts');
});

test('a tree without modules is refused', () => {
  using tree = new SeededTree();
  for (const file of Object.keys(CLEAN_TREE)) tree.remove(file);
  const { passed, output } = tree.script(SCRIPT);
  expect(output).toContain('0 modules');
  expect(passed).toBe(false);
});

test('each rule refuses its violation', () => {
  using tree = new SeededTree();
  for (const [, file, source] of refused) tree.write(file, source);
  const { passed, output } = tree.script(SCRIPT);
  expect(passed).toBe(false);
  for (const [rule, file] of refused) expect(output).toContain(`${rule}: ${file} → `);
});
