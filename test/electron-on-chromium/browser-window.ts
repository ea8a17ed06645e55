import { app } from './app.ts';
import { report, isControlled } from './control.ts';
import { browser } from './runtime.ts';
import { type Session, sessionOf } from './session.ts';
import { onlyKnown, strict, StrictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';

const known = ['width', 'height', 'minWidth', 'minHeight', 'show', 'title', 'autoHideMenuBar'];
const knownPreferences = ['devTools', 'preload', 'session', 'spellcheck'];

/** What every page here is, whether it says so or not; asking for anything else is an error. */
const realised: Readonly<Record<string, boolean>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
};

interface WindowOptions {
  readonly title?: string;
  readonly webPreferences: Preferences;
}

type Preferences = Readonly<Record<string, unknown>> & {
  readonly preload?: string;
  readonly session?: Session;
};

/** A window of the program: a page in Chromium, opened when something is loaded in it. */
export class BrowserWindow extends StrictEmitter {
  readonly webContents: WebContents;
  private shown = false;
  private gone = false;

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  constructor(options: WindowOptions) {
    super(['ready-to-show', 'closed', 'show']);
    onlyKnown('BrowserWindow', options, [...known, 'webPreferences']);
    checkPreferences(options.webPreferences);
    const session = options.webPreferences.session ?? sessionOf('default');
    const contents = new WebContents(session, options.webPreferences.preload);
    this.webContents = strict('webContents', contents);
    contents.addListener('page-closed', () => {
      this.closed();
    });
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    return strict('BrowserWindow', this);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.shown = true;
    this.emit('show');
    if (isControlled)
      void browser.then(({ endpoint }) => {
        report({ type: 'ready', endpoint });
      });
  }

  isVisible(): boolean {
    return this.shown;
  }

  isMinimized(): boolean {
    return false;
  }

  focus(): void {
    this.emit('focus');
  }

  isDestroyed(): boolean {
    return this.gone;
  }

  /** Asks the page first, which may hold unsaved work. */
  close(): void {
    void this.webContents.close();
  }

  destroy(): void {
    void this.webContents.discard();
    this.closed();
  }

  private closed(): void {
    if (this.gone) return;
    this.gone = true;
    for (const window of windows)
      if (window.webContents === this.webContents) windows.delete(window);
    this.emit('closed');
    if (windows.size === 0) app.allWindowsClosed();
  }
}

const windows = new Set<BrowserWindow>();
app.setWindowList(() => [...windows]);

function checkPreferences(preferences: Preferences): void {
  onlyKnown('webPreferences', preferences, [
    ...Object.keys(realised),
    ...knownPreferences,
    'plugins',
  ]);
  for (const [name, value] of Object.entries(realised)) {
    if (preferences[name] !== value) {
      throw new Error(`The stand-in for Electron has only pages with ${name}: ${String(value)}`);
    }
  }
}
