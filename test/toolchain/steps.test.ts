import { globSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECTS } from '../../vitest.config.ts';
import { ROOT } from './seeded-tree.ts';
import { ALL } from './steps.ts';

test('every test file belongs to one project', () => {
  const files = globSync('test/**/*.test.{ts,tsx}', { cwd: ROOT });
  const strays = files.filter((file) => {
    const path = file.replaceAll('\\', '/');
    const patterns = PROJECTS.flatMap(({ test }) => test?.include ?? []);
    return patterns.filter((pattern) => matchesGlob(path, pattern)).length !== 1;
  });
  expect(files.length).toBeGreaterThan(0);
  expect(strays).toEqual([]);
});

test('every project is a step of npm test', () => {
  const steps = ALL.map(({ name }) => name);
  expect(steps).toEqual(expect.arrayContaining(PROJECTS.map(({ test }) => test?.name)));
});
