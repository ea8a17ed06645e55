import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

const testFiles = new Map(
  [import.meta.dirname, join(root, 'test/packaging')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
  ),
);

const readme = readFileSync(join(root, 'electron/README.md'), 'utf8');
const rows = readme
  .slice(readme.indexOf('## Security'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| no') && !line.startsWith('| -'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test("every item of Electron's list has a line", () => {
  const numbers = rows.flatMap(([, cell]) => cell?.match(/\d+/g) ?? []).map(Number);
  expect(numbers.sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test.each(rows.map(([, , what, , named]) => [what ?? '', named ?? '']))(
  '%s: its test exists',
  (_what, named) => {
    const [, file, title] = /^`([\w-]+\.test\.ts)`: (.+)$/.exec(named) ?? [];
    expect(testFiles.get(file ?? '')).toContain(`'${title ?? ''}'`);
  },
);

test('Electron is pinned to one version', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});
