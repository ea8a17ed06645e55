import { join } from 'node:path';
import { app, ipcMain, protocol, type BrowserWindow } from 'electron';
import type { App } from '../app/create-app.ts';
import type { Host } from '../app/host.ts';
import { serveApp } from './app-protocol.ts';
import { answerCalls, answerDrops } from './ipc.ts';
import { createNativeHost } from './native-host.ts';
import { openMainWindow } from './window.ts';

export interface OpenedProgram {
  readonly window: BrowserWindow;
  readonly host: Host;
  /** The program itself, once it is loaded; rejects when it cannot start. */
  readonly paragraf: Promise<App>;
}

export interface OpenOptions {
  /** The folder with the built `main`, `preload`, `renderer`, `templates` and `fonts`. */
  readonly outFolder: string;
  readonly show: boolean;
  /** Lets the self-check put folders and answers of its own in place of the user's. */
  readonly adaptHost?: (host: Host) => Host;
}

/** The window comes first; the database and all else is loaded while it paints. */
export function openProgram({ outFolder, show, adaptHost }: OpenOptions): OpenedProgram {
  const loading = Promise.withResolvers<App>();
  serveApp(protocol, async (request) => (await loading.promise).fetch(request));
  answerCalls(ipcMain, loading.promise);
  answerDrops(ipcMain, loading.promise);
  const preload = join(outFolder, 'preload/preload.cjs');
  const window = openMainWindow(preload, { devTools: !app.isPackaged, show });
  const nativeHost = createNativeHost(() => window);
  const host = adaptHost?.(nativeHost) ?? nativeHost;
  loadApp(outFolder, host).then(loading.resolve, loading.reject);
  return { window, host, paragraf: loading.promise };
}

async function loadApp(outFolder: string, host: Host): Promise<App> {
  const { createApp } = await import('../app/create-app.ts');
  return createApp({
    host,
    rendererFolder: join(outFolder, 'renderer'),
    templateFolder: join(outFolder, 'templates'),
    fontFolder: join(outFolder, 'fonts'),
    workerPath: join(outFolder, 'main/worker.js'),
    xlsxWorkerPath: join(outFolder, 'main/xlsxWorker.js'),
    docxWorkerPath: join(outFolder, 'main/docxWorker.js'),
    paketWorkerPath: join(outFolder, 'main/paketWorker.js'),
    extractionWorkerPath: join(outFolder, 'main/extraction.js'),
    automaticBackups: true,
  });
}
