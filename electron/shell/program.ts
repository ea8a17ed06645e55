import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, Menu, protocol, session } from 'electron';
import type { App } from '../app/create-app.ts';
import type { Host } from '../app/host.ts';
import { placeOf } from '../app/report.ts';
import { appSchemePrivileges } from './app-protocol.ts';
import { followCrashes } from './crashes.ts';
import { forwardEvents } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { openProgram } from './open-program.ts';
import { lockContents, lockSession } from './security.ts';
import { text } from './text.ts';

const selfCheckFlag = '--self-check';

/**
 * Starts the program, or with --self-check tries it and reports. What must be said before
 * Electron is ready is said before the first await.
 * @param outFolder the folder with the built `main`, `preload`, `renderer`, `templates` and `fonts`.
 */
export async function startProgram(outFolder: string): Promise<void> {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  await app.whenReady();
  const devTools = !app.isPackaged;
  lockSession(session.defaultSession, devTools ? ['devtools:'] : []);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ devTools })));
  if (process.argv.includes(selfCheckFlag)) await checkProgram(outFolder);
  else runProgram(outFolder);
}

function runProgram(outFolder: string): void {
  const { window, host, paragraf } = openProgram({ outFolder, show: true });
  followLifeOf(window);
  followCrashes(host, window);
  paragraf.then(
    (loaded) => {
      forwardEvents(loaded, () => BrowserWindow.getAllWindows());
      closeBeforeQuitting(loaded, host);
    },
    (error: unknown) => {
      giveUp(host, error);
    },
  );
}

/** Runs the self-check on folders that are removed after it, and ends with its verdict. */
async function checkProgram(outFolder: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'paragraf-self-check-'));
  const exportFile = join(folder, 'self-check.pdf');
  const { window, paragraf } = openProgram({
    outFolder,
    show: false,
    adaptHost: (host) => ({
      ...host,
      dataFolder: folder,
      documentsFolder: folder,
      chooseSaveFile: () => Promise.resolve(exportFile),
    }),
  });
  const { runSelfCheck } = await import('./self-check.ts');
  const report = await runSelfCheck({ window, paragraf, exportFile });
  await paragraf.then(
    (loaded) => loaded.close(),
    () => undefined,
  );
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  app.exit(report.ok ? 0 : 1);
}

function followLifeOf(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
}

/** Lets what is being written reach the disk before the process ends. */
function closeBeforeQuitting(paragraf: App, host: Host): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    paragraf
      .close()
      .catch((error: unknown) => {
        host.log('error', 'Closing failed', placeOf(error));
      })
      .finally(() => {
        app.exit(0);
      });
  });
}

function giveUp(host: Host, error: unknown): void {
  host.log('error', 'The program could not start', placeOf(error));
  dialog.showErrorBox(text.startFailed.title, text.startFailed.detail);
  app.exit(1);
}
