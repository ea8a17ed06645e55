import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';
import { findVisibleChromium, hasDisplay } from './find-chromium.ts';
import { installedElectron } from './find-electron.ts';
import { planStart } from './start-plan.ts';

let folder: string;

beforeEach(() => {
  folder = makeTempFolder();
});

afterEach(() => {
  removeTempFolder(folder);
});

describe('the host', () => {
  test('is Electron where there is one, without a word', () => {
    const plan = planStart({ electron: '/e', display: true, chromium: '/c' });
    expect(plan).toEqual({ host: { kind: 'electron', executable: '/e' }, line: null });
  });

  test('is Chromium without Electron, said in one line', () => {
    const plan = planStart({ electron: null, display: true, chromium: '/c' });
    expect(plan.host).toEqual({ kind: 'chromium', executable: '/c' });
    expect(plan.line).toContain('samma program öppnas i Chromium');
  });

  test('is the demo without a display, and without a Chromium that has windows', () => {
    const noDisplay = planStart({ electron: null, display: false, chromium: '/c' });
    expect(noDisplay.host).toEqual({ kind: 'demo' });
    expect(noDisplay.line).toContain('ingen skärm');
    expect(planStart({ electron: '/e', display: false, chromium: null }).host.kind).toBe('demo');
    const noChromium = planStart({ electron: null, display: true, chromium: null });
    expect(noChromium.host).toEqual({ kind: 'demo' });
    expect(noChromium.line).toContain('PARAGRAF_CHROMIUM');
  });
});

describe('Chromium with windows', () => {
  const installed = new Set(['/opt/x/chromium', '/usr/bin/google-chrome', 'C:/PF/Google/x']);
  const exists = (path: string): boolean => installed.has(path);

  test('is the named one or none', () => {
    const env = { PATH: '/usr/bin', PARAGRAF_CHROMIUM: '/opt/x/chromium' };
    expect(findVisibleChromium(env, 'linux', exists)).toBe('/opt/x/chromium');
    expect(findVisibleChromium({ ...env, PARAGRAF_CHROMIUM: '/no' }, 'linux', exists)).toBeNull();
  });

  test('is looked for on the path', () => {
    expect(findVisibleChromium({ PATH: '/bin:/usr/bin' }, 'linux', exists)).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findVisibleChromium({ PATH: '/bin' }, 'linux', exists)).toBeNull();
    expect(findVisibleChromium({}, 'win32', exists)).toBeNull();
  });

  test('needs a display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });
});

test('Electron is there only when its executable is', () => {
  expect(installedElectron(folder)).toBeNull();
  writeFileSync(join(folder, 'path.txt'), 'electron');
  expect(installedElectron(folder)).toBeNull();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/electron'), '');
  expect(installedElectron(folder)).toBe(join(folder, 'dist/electron'));
});

describe('npm start', () => {
  /** A copy of the start script beside a build that ends as the test says. */
  function startWith(vite: string, electron: string): { status: number | null; output: string } {
    const scripts = join(folder, 'test/electron-on-chromium');
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'vite/bin'), { recursive: true });
    mkdirSync(join(modules, 'electron/dist'), { recursive: true });
    cpSync(import.meta.dirname, scripts, { recursive: true });
    symlinkSync(join(import.meta.dirname, '../support'), join(folder, 'test/support'));
    writeFileSync(join(modules, 'vite/bin/vite.js'), vite);
    writeFileSync(join(modules, 'electron/path.txt'), 'electron');
    writeFileSync(join(modules, 'electron/dist/electron'), `#!/bin/sh\n${electron}\n`);
    chmodSync(join(modules, 'electron/dist/electron'), 0o755);
    const result = spawnSync(process.execPath, [join(scripts, 'start.ts')], {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: ':0' },
    });
    return { status: result.status, output: result.stdout + result.stderr };
  }

  test('builds and starts Electron', () => {
    const { status, output } = startWith('', 'echo "startad i $1"');
    expect(output).toContain(`startad i ${folder}`);
    expect(status).toBe(0);
  });

  test.each([
    ['the build fails', 'throw new Error("x")', 'exit 0', 'Bygget misslyckades'],
    ['the program fails', '', 'exit 3', 'avslutades med ett fel'],
    ['the program throws', '', 'echo "    at x (y.js:1)" >&2; exit 1', 'start.log'],
    ['the program cannot be run', '', 'exec /nowhere', 'avslutades med ett fel'],
  ])('says what to do when %s, without a stack trace', (_when, vite, electron, sentence) => {
    const { status, output } = startWith(vite, electron);
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  });
});
