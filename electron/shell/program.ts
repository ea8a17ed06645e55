import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session } from 'electron';
import type { App } from '../app/create-app.ts';
import type { Host } from '../app/host.ts';
import { appSchemePrivileges, serveApp } from './app-protocol.ts';
import { answerCalls, forwardEvents } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { createNativeHost } from './native-host.ts';
import { lockContents, lockSession } from './security.ts';
import { text } from './text.ts';
import { openMainWindow } from './window.ts';

/**
 * Starts the program. What must be said before Electron is ready is said before the first await.
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
  openProgram(outFolder, devTools);
}

/** The window comes first; the database and all else is loaded while it paints. */
function openProgram(outFolder: string, devTools: boolean): void {
  const loading = Promise.withResolvers<App>();
  serveApp(protocol, async (request) => (await loading.promise).fetch(request));
  answerCalls(ipcMain, loading.promise);
  const window = openMainWindow(join(outFolder, 'preload/preload.cjs'), { devTools });
  const host = createNativeHost(() => window);
  followLifeOf(window);
  loadApp(outFolder, host).then(loading.resolve, loading.reject);
  loading.promise.then(
    (paragraf) => {
      forwardEvents(paragraf, () => BrowserWindow.getAllWindows());
      closeBeforeQuitting(paragraf, host);
    },
    (error: unknown) => {
      giveUp(host, error);
    },
  );
}

async function loadApp(outFolder: string, host: Host): Promise<App> {
  const { createApp } = await import('../app/create-app.ts');
  return createApp({
    host,
    rendererFolder: join(outFolder, 'renderer'),
    templateFolder: join(outFolder, 'templates'),
    fontFolder: join(outFolder, 'fonts'),
    workerPath: join(outFolder, 'main/worker.js'),
  });
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
        host.log('error', 'Closing failed', { error: String(error) });
      })
      .finally(() => {
        app.exit(0);
      });
  });
}

function giveUp(host: Host, error: unknown): void {
  host.log('error', 'The program could not start', { error: String(error) });
  dialog.showErrorBox(text.startFailed.title, text.startFailed.detail);
  app.exit(1);
}
