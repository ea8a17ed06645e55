import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { openBrowser, takePage, type Browser } from './browser.ts';
import { isControlled } from './control.ts';
import type { Page } from 'playwright-core';

const folderSwitch = '--user-data-dir=';

/** The program's data folder, given as to Electron: --user-data-dir=FOLDER. */
export const userData = findUserData();
/** Executable of a Chromium that can show a window; null to work without one. */
export const visibleChromium = process.env['PARAGRAF_VISIBLE_CHROMIUM'] ?? null;

/** Chromium starts while the program is being read. */
export const browser: Promise<Browser> = openBrowser({
  profile: join(userData, 'Chromium'),
  visible: visibleChromium,
  debuggable: isControlled,
});

const taken = new Set<Page>();

/** A page for one window of the program. */
export async function newPage(): Promise<Page> {
  const { context } = await browser;
  const page = await takePage(context, taken);
  taken.add(page);
  return page;
}

function findUserData(): string {
  const given = process.argv.find((argument) => argument.startsWith(folderSwitch));
  const folder =
    given === undefined
      ? join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Paragraf')
      : resolve(given.slice(folderSwitch.length));
  mkdirSync(folder, { recursive: true });
  return folder;
}
