import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingBinaries, type Lock } from './lock.ts';
import { ROOT } from './seeded-tree.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as Lock;
const locked = Object.entries(lock.packages);

test('every version is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(all).filter(
    ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock names no registry', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the lock holds the binaries of every system (npm run lock adds them)', () => {
  expect(missingBinaries(lock)).toEqual({});
});

test('a binary the lock lacks is found, with the system it is for', () => {
  const packages = {
    'node_modules/a': {
      dev: true,
      optionalDependencies: { 'a-linux-x64-musl': '1.0.0', b: '1.0.0' },
    },
  };
  expect(missingBinaries({ packages })).toEqual({
    'node_modules/a-linux-x64-musl': {
      version: '1.0.0',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  });
});

test('each package with an install script is judged, and only node may run its own', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(scripted.length).toBeGreaterThan(0);
  expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
  const allowed = Object.entries(manifest.allowScripts).filter(([, allow]) => allow);
  expect(allowed).toEqual([['node', true]]);
});

test('nothing is compiled at installation (npm run lock sees to it)', () => {
  expect(lock.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false });
});
