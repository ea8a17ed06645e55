import { BrowserWindow, dialog } from 'electron';
import { startUrl } from './app-url.ts';
import { webPreferences } from './security.ts';
import { text } from './text.ts';

/** Opens the main window; it is shown once its first screen is painted, so that nothing flashes. */
export function openMainWindow(
  preload: string,
  options: { readonly devTools: boolean; readonly show: boolean },
): BrowserWindow {
  const window = new BrowserWindow({
    width: 1360,
    height: 860,
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: text.programName,
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, devTools: options.devTools, preload },
  });
  askBeforeLosingWork(window);
  window.once('ready-to-show', () => {
    if (options.show) window.show();
  });
  void window.loadURL(startUrl);
  return window;
}

/** Electron cancels the closing of a page with unsaved work without a word; the user must choose. */
function askBeforeLosingWork(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: text.unsaved.question,
      detail: text.unsaved.detail,
      buttons: [text.unsaved.stay, text.unsaved.leave],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 1) event.preventDefault();
  });
}
