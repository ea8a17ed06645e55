import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Two folders may have a file of one name. */
const testFiles = Map.groupBy(globSync('test/**/*.test.ts', { cwd: root }), (path) =>
  basename(path),
);

const page = readFileSync(join(root, 'docs/trust.md'), 'utf8');
const rows = page
  .slice(page.indexOf("## Electron's checklist"))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| no') && !line.startsWith('| -'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test("every item of Electron's list has a line", () => {
  const numbers = rows.flatMap(([, cell]) => cell?.match(/\d+/g) ?? []).map(Number);
  expect(numbers.sort((a, b) => a - b)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

const named = rows.flatMap(([, , what = '', , tests = '']) =>
  tests.split('; ').map((one) => [what, one] as const),
);

test.each(named)('%s: %s exists', (_what, one) => {
  const [, file, title] = /^`([\w-]+\.test\.ts)`: (.+)$/.exec(one) ?? [];
  const texts = testFiles.get(file ?? '')?.map((path) => readFileSync(join(root, path), 'utf8'));
  expect(texts?.join('')).toContain(`'${title ?? ''}'`);
});

test('Electron is pinned to one version', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
});
