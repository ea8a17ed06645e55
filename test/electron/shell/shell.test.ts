import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchParagraf, type LaunchedParagraf } from '../../support/launch.ts';
import { PATIENCE } from '../../support/patience.ts';
import { makeTempFolder, removeTempFolder } from '../../support/temp-folder.ts';
import { buildShellFixture } from './build-fixture.ts';

const patience = { timeout: PATIENCE };

declare global {
  interface Window {
    readonly paragraf: {
      call(name: string, json: string): Promise<string>;
      readonly host: { readonly platform: string; readonly version: string };
    };
    readonly seenAtStart: string;
    readonly evalOutcome: string;
    readonly events: readonly string[];
  }
}

let folder: string;
let bundle: string;
let program: LaunchedParagraf;

beforeAll(async () => {
  folder = makeTempFolder();
  bundle = await buildShellFixture(join(folder, 'out'));
  program = await launchParagraf({ dataFolder: folder, bundle });
});

afterAll(async () => {
  await program.close();
  removeTempFolder(folder);
});

async function call(name: string, input: object = {}): Promise<Record<string, unknown>> {
  const json = await program.page.evaluate(
    ([procedure, text]) => window.paragraf.call(procedure, text),
    [name, JSON.stringify(input)] as const,
  );
  return JSON.parse(json) as Record<string, unknown>;
}

describe('the page', () => {
  test('has the bridge before its first script, and nothing else of Electron', async () => {
    const seen = await program.page.evaluate(() => ({
      atStart: window.seenAtStart,
      members: Object.keys(window.paragraf),
      frozen: Object.isFrozen(window.paragraf),
      version: window.paragraf.host.version,
      others: ['require', 'process', 'module', 'ipcRenderer', 'electron'].filter(
        (name) => name in window,
      ),
    }));
    expect(seen).toEqual({
      atStart: 'object',
      members: ['call', 'dropFile', 'onEvent', 'host'],
      frozen: true,
      version: '0.0.0-fixture',
      others: [],
    });
  });

  test('runs no inline script and no eval: the policy is in force', async () => {
    const { page } = program;
    expect(await page.evaluate(() => document.documentElement.dataset['inline'])).toBeUndefined();
    expect(await page.evaluate(() => window.evalOutcome)).toBe('EvalError');
  });

  test('reaches no network', async () => {
    const outcome = await program.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
  });

  test('stays where it is', async () => {
    const { page, context } = program;
    const before = page.url();
    await page.evaluate(() => {
      window.open('https://example.com/');
      location.href = 'https://example.com/';
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(page.url()).toBe(before);
    await expect.poll(() => context.pages().length, patience).toBe(1);
    expect(await page.evaluate(() => window.seenAtStart)).toBe('object');
  });

  test('is refused every permission', async () => {
    const states = await program.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone'] as PermissionName[];
      const asked = names.map((name) => navigator.permissions.query({ name }));
      return (await Promise.all(asked)).map((status) => status.state);
    });
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  test('gets events', async () => {
    await call('event.publish');
    await expect
      .poll(() => program.page.evaluate(() => window.events), patience)
      .toEqual(['{"type":"changed"}']);
  });
});

describe('the host', () => {
  test('knows its folders', async () => {
    const { value } = await call('host.get');
    expect(value).toMatchObject({
      dataFolder: join(folder, 'paragraf'),
      documentsFolder: join(folder, 'Documents'),
      version: expect.any(String) as string,
      id: expect.stringMatching(/^[0-9A-Z]{26}$/) as string,
    });
  });

  test('asks for folders and files, and takes no for an answer', async () => {
    await program.dialogs.answerNext('/a/folder');
    expect(await call('host.chooseFolder')).toEqual({ ok: true, value: '/a/folder' });
    await program.dialogs.answerNext('/a/file.pdf');
    expect(await call('host.chooseSaveFile', { name: 'file' })).toMatchObject({
      value: '/a/file.pdf',
    });
    await program.dialogs.answerNext(null);
    expect(await call('host.chooseFolder')).toEqual({ ok: true, value: null });
  });

  test('opens existing files only, never addresses', async () => {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, '%PDF-1.7');
    expect(await call('host.openFile', { path: file })).toMatchObject({ ok: true });
    for (const path of ['https://example.com/', 'file:///etc/passwd', 'a.pdf', folder]) {
      expect(await call('host.openFile', { path })).toMatchObject({ ok: false });
    }
    expect(await program.opened()).toEqual([file]);
  });

  test('prints the PDF it was given, under its title', async () => {
    expect(await call('host.print', { title: 'Sändlista KS 2026/7' })).toEqual({
      ok: true,
      value: 'printed',
    });
    const [file] = await program.printed();
    expect(file).toContain('Sändlista KS 2026');
    expect(readFileSync(file ?? '', 'latin1')).toBe('%PDF-1.7');
  });
});

describe('the process', () => {
  test('lets only one program have a data folder', async () => {
    await expect(launchParagraf({ dataFolder: folder, bundle })).rejects.toThrow('ended with 0');
  });

  test('closes the program before it ends, and can be killed and started again', async () => {
    const log = join(folder, 'paragraf/paragraf.log');
    await program.close();
    expect(readFileSync(log, 'utf8')).toContain('closed by the shell');
    program = await launchParagraf({ dataFolder: folder, bundle });
    await program.kill();
    program = await launchParagraf({ dataFolder: folder, bundle });
    expect(await program.page.title()).toBe('Prov');
  });

  test('asks before unsaved work is lost', async () => {
    const { page } = program;
    await page.evaluate(() => {
      addEventListener('beforeunload', (event) => {
        event.preventDefault();
      });
    });
    // Chromium asks only on pages that a person has used.
    await page.getByRole('heading').click();
    await page.waitForFunction(() => navigator.userActivation.hasBeenActive);
    await program.dialogs.chooseNext(0);
    await program.askToQuit();
    await expect.poll(() => program.questions(), patience).toHaveLength(1);
    // A page that is being asked answers nothing of its own, until the answer has come to it.
    await expect.poll(() => page.title(), patience).toBe('Prov');
    await program.dialogs.chooseNext(1);
    await program.close();
    expect(existsSync(join(folder, 'compile-cache'))).toBe(true);
  });
});
