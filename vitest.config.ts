import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './test/support/patience.ts';
import type { TestProjectInlineConfiguration } from 'vitest/config';

function project(name: string, ...folders: string[]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, include: folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`) },
  };
}

/** Of many small files: they share two processes, since to load the product anew takes longer. */
function ofSmallFiles({
  test,
  ...rest
}: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  return { ...rest, test: { ...test, isolate: false } };
}

/** With threads of the program: what they load is compiled once, not anew by each of hundreds. */
function ofThreads({
  test,
  ...rest
}: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, '.cache/compiled') };
  return { ...rest, test: { ...test, env } };
}

/** Each test file belongs to one of these; each is a step of `npm test`. */
export const PROJECTS = [
  ofSmallFiles(project('unit', 'shared', 'renderer')),
  ofThreads(project('storage', 'db')),
  ofThreads(
    ofSmallFiles(project('contract', 'electron/app', 'electron/services', 'electron/contract')),
  ),
  ofThreads(ofSmallFiles(project('documents', 'electron/documents'))),
  project('files', 'electron/files', 'electron/extraction'),
  project('host', 'electron-on-chromium', 'electron/shell', 'demo', 'bench', 'trust'),
  project('toolchain', 'toolchain'),
  project('packaging', 'packaging'),
];

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    environment: 'node',
    // A native module crashes a worker thread that is torn down under it; a process of its own is safe.
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['test/support/same-draws.ts'],
    // More than one thing waited for, so that the failure says which it was.
    testTimeout: 3 * PATIENCE,
    hookTimeout: 3 * PATIENCE,
    // A mistake in a test's name must not look like success.
    passWithNoTests: false,
    allowOnly: false,
    projects: PROJECTS,
  },
});
