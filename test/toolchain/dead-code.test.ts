import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, SeededTree } from './seeded-tree.ts';

const CODE = ['--include', 'files,exports,types', '--no-config-hints'];

test('an export or file nobody uses is refused, the clean tree passes', () => {
  using tree = new SeededTree();
  expect(tree.run('knip', ...CODE)).toMatchObject({ passed: true });

  tree.write('shared/unused-file.ts', 'export const x = 1;\n');
  tree.write(
    'electron/documents/title.ts',
    `export const unusedExport = 1;\nexport const titleOf = (a: { id: string }): string => a.id;\n`,
  );
  const { passed, output } = tree.run('knip', ...CODE);
  expect(passed).toBe(false);
  expect(output).toContain('shared/unused-file.ts');
  expect(output).toContain('unusedExport');
});

test('a package nobody uses is refused', () => {
  using tree = new SeededTree();
  const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const seeded = manifest.replace(
    '"dependencies": {',
    '"dependencies": {\n    "left-over": "1.0.0",',
  );
  tree.write('package.json', seeded);
  const { passed, output } = tree.run('knip', '--include', 'dependencies');
  expect(passed).toBe(false);
  expect(output).toContain('left-over');
});

test('a file of the product that only tests use is refused', () => {
  using tree = new SeededTree();
  const args = ['--production', '--include', 'files', '--no-config-hints'];
  expect(tree.run('knip', ...args)).toMatchObject({ passed: true });

  tree.write('shared/only-tested.ts', 'export const x = 1;\n');
  tree.write('test/shared/only.test.ts', `import '../../shared/only-tested.ts';\n`);
  const { passed, output } = tree.run('knip', ...args);
  expect(passed).toBe(false);
  expect(output).toContain('shared/only-tested.ts');
});
