import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimInstance } from './instance-lock.ts';
import { browser, userData } from './runtime.ts';
import { CancellableEvent, strict, StrictEmitter } from './strict.ts';

const root = join(import.meta.dirname, '../..');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  productName: string;
};

interface Closable {
  close(): void;
}

class App extends StrictEmitter {
  readonly isPackaged = false;
  readonly name = manifest.productName;
  private listWindows: () => readonly Closable[] = () => [];
  private quitting = false;

  constructor() {
    super([
      'web-contents-created',
      'second-instance',
      'window-all-closed',
      'before-quit',
      'will-quit',
    ]);
  }

  enableSandbox(): void {
    // Pages in Chromium never have Node.
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  /** Nobody here tells how Chromium's processes are confined. */
  getAppMetrics(): readonly object[] {
    return [];
  }

  getVersion(): string {
    return manifest.version;
  }

  getPath(name: string): string {
    const paths: Record<string, string> = {
      userData,
      home: homedir(),
      documents: join(homedir(), 'Documents'),
      temp: tmpdir(),
    };
    const path = paths[name];
    if (path === undefined) throw new Error(`The stand-in for Electron has no path '${name}'`);
    return path;
  }

  requestSingleInstanceLock(): boolean {
    return claimInstance(userData, () => this.emit('second-instance', {}, [], ''));
  }

  /** Closes the windows; the last one to close ends the program, unless a listener holds it. */
  quit(): void {
    this.emit('before-quit', new CancellableEvent());
    this.quitting = true;
    const windows = this.listWindows();
    if (windows.length === 0) this.leave();
    for (const window of windows) window.close();
  }

  exit(code: number): void {
    void browser
      .then(({ context }) => context.close())
      .catch(() => undefined)
      .finally(() => process.exit(code));
  }

  /** Not of Electron: told by BrowserWindow that its last window has closed. */
  allWindowsClosed(): void {
    if (this.quitting) this.leave();
    else this.emit('window-all-closed');
  }

  /** Not of Electron: lets BrowserWindow say which windows there are. */
  setWindowList(listWindows: () => readonly Closable[]): void {
    this.listWindows = listWindows;
  }

  private leave(): void {
    const event = new CancellableEvent();
    this.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }
}

export const app = strict('app', new App());
