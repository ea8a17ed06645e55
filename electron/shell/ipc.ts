import { isAbsolute } from 'node:path';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { ErrorCode } from '../../shared/contract/errors.ts';
import type { App } from '../app/create-app.ts';
import { isOurUrl } from './app-url.ts';
import { channels } from './channels.ts';

/** What is used of a window to send it an event. */
interface EventTarget {
  isDestroyed(): boolean;
  readonly webContents: { send(channel: string, json: string): void };
}

/**
 * Answers the calls of our own pages. A stranger gets `Forbidden` as a value: silence, or a
 * dropped call, would look like success to whoever reads the log.
 */
export function answerCalls(ipcMain: IpcMain, app: Promise<App>): void {
  ipcMain.handle(channels.call, async (event, name: unknown, json: unknown) => {
    if (!isTrusted(event)) return refusal('Forbidden');
    if (typeof name !== 'string' || typeof json !== 'string') return refusal('InvalidInput');
    return (await app).call(name, json);
  });
}

/**
 * Answers the preload, which tells where a dropped file lies, with a handle for the page. A file
 * made by a script has no path, and is refused.
 */
export function answerDrops(ipcMain: IpcMain, app: Promise<App>): void {
  ipcMain.handle(channels.droppedFile, async (event, path: unknown) => {
    if (!isTrusted(event)) return refusal('Forbidden');
    if (typeof path !== 'string' || !isAbsolute(path)) return refusal('InvalidInput');
    const value = (await app).admitFile(path);
    return JSON.stringify({ ok: true, value } satisfies Envelope);
  });
}

/** Sends the program's events to every window that is open when they happen. */
export function forwardEvents(app: App, windows: () => readonly EventTarget[]): void {
  app.onEvent((json) => {
    for (const window of windows()) {
      if (!window.isDestroyed()) window.webContents.send(channels.event, json);
    }
  });
}

/** Only the main frame of one of our own pages may call. */
function isTrusted(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame?.parent === null && isOurUrl(frame.url);
}

function refusal(code: ErrorCode): string {
  return JSON.stringify({ ok: false, error: { code, violations: [] } } satisfies Envelope);
}
