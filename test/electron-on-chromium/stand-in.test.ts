import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dropFiles } from '../support/drop-files.ts';
import { launchParagraf, type LaunchedParagraf } from '../support/launch.ts';
import { PATIENCE } from '../support/patience.ts';
import { makeTempFolder, removeTempFolder } from '../support/temp-folder.ts';

interface Bridge {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>;
  dropFile(file: File): Promise<unknown>;
  onNews(listener: (news: unknown) => void): void;
  readonly refused: Readonly<Record<string, string>>;
  readonly nested: { readonly list: readonly number[] };
}

type BridgedWindow = typeof globalThis & { readonly prov: Bridge };

const bundle = join(import.meta.dirname, 'fixture/main.mjs');
let folder: string;
let program: LaunchedParagraf;

beforeAll(async () => {
  folder = makeTempFolder();
  program = await launchParagraf({ dataFolder: folder, bundle });
});

afterAll(async () => {
  await program.close();
  removeTempFolder(folder);
});

function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
  return program.page.evaluate(
    ([name, values]) => (globalThis as BridgedWindow).prov.invoke(name, ...values),
    [channel, args] as const,
  );
}

describe('what the stand-in does not know', () => {
  test('is an error, never silence', async () => {
    const names = (await invoke('names')) as string[];
    expect(names.length).toBeGreaterThan(8);
    const answers = await Promise.all(names.map((name) => invoke('misuse', name)));
    expect(Object.fromEntries(names.map((name, index) => [name, answers[index]]))).toEqual({
      'unknown method': 'The stand-in for Electron has no app.setBadgeCount',
      'unknown path': "The stand-in for Electron has no path 'crashDumps'",
      'unknown event': "The stand-in for Electron never emits 'activate'",
      'unknown page event': "The stand-in for Electron never emits 'zoom'",
      'unknown window option': 'The stand-in for Electron has no option frame in BrowserWindow',
      'insecure page': 'The stand-in for Electron has only pages with nodeIntegration: false',
      'scheme not registered': 'The scheme other was not registered',
      'unknown session method': 'The stand-in for Electron has no session.clearCache',
      'assignment to an unknown property': 'The stand-in for Electron has no app.applicationMenu',
    });
  });

  test('is an error in a preload too', async () => {
    expect(await program.page.evaluate(() => (globalThis as BridgedWindow).prov.refused)).toEqual({
      module: 'A sandboxed preload cannot load node:fs',
      electron: 'The stand-in for Electron has no electron.shell in a preload',
      process: 'The stand-in for Electron has no process.versions in a preload',
    });
  });
});

describe('calls', () => {
  test('come from the address that the program knows', async () => {
    expect(await invoke('sender')).toEqual({ url: 'app://prov/start.html?x=1#del', parent: null });
  });

  test('carry values both ways', async () => {
    expect(await invoke('echo', 1, 'å', null, { list: [true] })).toEqual([
      1,
      'å',
      null,
      { list: [true] },
    ]);
  });

  test('fail as in Electron: with the message only, after a preface', async () => {
    await expect(invoke('fail')).rejects.toThrow(
      "Error invoking remote method 'fail': TypeError: broken",
    );
    await expect(invoke('nobody')).rejects.toThrow("No handler registered for 'nobody'");
  });

  test('messages reach the page', async () => {
    const news = program.page.evaluate(
      () =>
        new Promise((resolve) => {
          (globalThis as BridgedWindow).prov.onNews(resolve);
        }),
    );
    await invoke('send');
    expect(await news).toEqual({ text: 'hej' });
  });
});

describe('files', () => {
  const dropIn = () =>
    program.page.evaluate(async () => {
      const box = document.createElement('div');
      Object.assign(box.style, { position: 'fixed', inset: '0' });
      document.body.append(box);
      box.addEventListener('dragover', (event) => {
        event.preventDefault();
      });
      return new Promise<unknown[]>((resolve) => {
        box.addEventListener('drop', (event) => {
          event.preventDefault();
          const files = [...(event.dataTransfer?.files ?? [])];
          const { prov } = globalThis as BridgedWindow;
          resolve(Promise.all(files.map((file) => prov.dropFile(file))));
        });
      });
    });

  test('that are dropped tell the preload where they lie', async () => {
    const paths = ['å brev.txt', 'b.txt'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, 'x');
    const dropped = dropIn();
    await dropFiles(program.page, paths, { x: 200, y: 200 });
    expect(await dropped).toEqual(paths.map((path) => [path]));
  });

  test('made by a script lie nowhere', async () => {
    const path = await program.page.evaluate(() =>
      (globalThis as BridgedWindow).prov.dropFile(new File(['x'], '/etc/passwd')),
    );
    expect(path).toEqual(['']);
  });
});

describe('pages', () => {
  test('get the bridge as a frozen copy, in the main frame only', async () => {
    const { page } = program;
    const nested = await page.evaluate(() => {
      const { prov } = globalThis as BridgedWindow;
      return [Object.isFrozen(prov), Object.isFrozen(prov.nested), prov.nested.list];
    });
    expect(nested).toEqual([true, true, [1, 2]]);
    await expect.poll(() => page.frames().length, { timeout: PATIENCE }).toBe(2);
    const inFrame = await page
      .frames()[1]
      ?.evaluate(() => Object.keys(globalThis).filter((name) => /prov|electron/i.test(name)));
    expect(inFrame).toEqual([]);
  });

  test('are answered by the protocol handler, bodies and all', async () => {
    const answer = await program.page.evaluate(async () => {
      const response = await fetch('/echo', { method: 'POST', body: 'räksmörgås' });
      return [response.status, await response.text()];
    });
    expect(answer).toEqual([201, 'räksmörgås']);
  });

  test('that have died are shown anew, and the program goes on', async () => {
    const { page, context } = program;
    const another = context.waitForEvent('page');
    const session = await context.newCDPSession(page);
    // Never answered: who should answer is gone.
    session.send('Page.crash').catch(() => undefined);
    const anew = await another;
    await anew.waitForFunction(() => 'prov' in globalThis);
    expect(await anew.title()).toBe('Prov');
    await program.close();
    program = await launchParagraf({ dataFolder: folder, bundle });
  });

  test('keep what they store when the program is killed and started again', async () => {
    await program.page.evaluate(() => {
      localStorage.setItem('tema', 'mörkt');
    });
    await program.close();
    program = await launchParagraf({ dataFolder: folder, bundle });
    await program.kill();
    program = await launchParagraf({ dataFolder: folder, bundle });
    expect(await program.page.evaluate(() => localStorage.getItem('tema'))).toBe('mörkt');
  });
});

test('a program that fails to start is an error, not a wait', async () => {
  const other = makeTempFolder();
  const broken = join(import.meta.dirname, 'fixture/absent.mjs');
  await expect(launchParagraf({ dataFolder: other, bundle: broken })).rejects.toThrow('ended');
  removeTempFolder(other);
});
