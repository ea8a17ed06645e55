import { app, dialog, type BrowserWindow } from 'electron';
import type { Host } from '../app/host.ts';
import { placeOf } from '../app/report.ts';
import { createReloadLimit } from './reload-limit.ts';
import { text } from './text.ts';

/**
 * What happens when something gives way: a window that died is shown anew, and a fault nobody
 * caught ends the program with words of ours. What was saved is on disk in either case.
 */
export function followCrashes(host: Host, window: BrowserWindow): void {
  const mayShowAnew = createReloadLimit();
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    host.log('error', 'The window died', { reason });
    if (reason === 'clean-exit') return;
    if (mayShowAnew(Date.now()) || wantsToTryAgain(window)) window.webContents.reload();
    else app.quit();
  });
  process.on('unhandledRejection', (reason) => {
    host.log('error', 'A promise failed unheard', placeOf(reason));
  });
  process.on('uncaughtException', (error) => {
    host.log('error', 'A fault nobody caught', placeOf(error));
    dialog.showErrorBox(text.crashed.title, text.crashed.detail);
    app.exit(1);
  });
}

/** A window that dies again and again would only flicker; the user decides. */
function wantsToTryAgain(window: BrowserWindow): boolean {
  const choice = dialog.showMessageBoxSync(window, {
    type: 'error',
    message: text.windowDies.message,
    detail: text.windowDies.detail,
    buttons: [text.windowDies.again, text.windowDies.quit],
    defaultId: 0,
    cancelId: 1,
  });
  return choice === 0;
}
