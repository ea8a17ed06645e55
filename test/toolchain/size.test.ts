import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './seeded-tree.ts';

const CAP = 350;
const FOLDERS = ['shared', 'db', 'electron', 'renderer', 'test'];

interface Size {
  file: string;
  lines: number;
}

function sizesIn(folder: string): Size[] {
  const files = globSync(`${folder}/**/*.{ts,tsx,css,typ}`, { cwd: ROOT });
  return files.map((file) => ({
    file,
    lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1,
  }));
}

function median(sizes: Size[]): number {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

test.each(FOLDERS)(`no file in %s is longer than ${CAP} lines`, (folder) => {
  const sizes = sizesIn(folder);
  const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
  console.log(`${folder}: ${sizes.length} files, median ${median(sizes)} lines, ${total} in all`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(({ lines }) => lines > CAP)).toEqual([]);
});
