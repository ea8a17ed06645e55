/** The stand-in for the module `electron`. What is not here does not load, or throws when used. */
import { strict } from './strict.ts';
import { report } from './control.ts';
import { sessionOf } from './session.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialogs.ts';
export { ipcMain } from './ipc-main.ts';

export const session = strict('session', {
  defaultSession: sessionOf('default'),
  fromPartition: (partition: string) => sessionOf(partition),
});

export const protocol = session.defaultSession.protocol;

export const shell = strict('shell', {
  openPath(file: string): Promise<string> {
    report({ type: 'opened', file });
    return Promise.resolve('');
  },
});

/** There is no key store beside Chromium: whoever asks is told so, and nothing is sealed in its name. */
export const safeStorage = strict('safeStorage', {
  isAsyncEncryptionAvailable: () => Promise.resolve(false),
});

export const Menu = strict('Menu', {
  buildFromTemplate: (template: readonly object[]) => template,
  setApplicationMenu(_menu: readonly object[]): void {
    // Chromium's own window has the editing and zoom keys of the menu.
  },
});
