import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { headlessChromium, type Chromium } from '../support/chromium.ts';
import { PATIENCE } from '../support/patience.ts';

/** One Chromium with one profile in the program's own data folder, as Electron has it. */
export interface Browser {
  readonly context: BrowserContext;
  /** Address that a test process can connect to; empty when none is wanted. */
  readonly endpoint: string;
}

export interface BrowserOptions {
  readonly profile: string;
  /** Executable that can show a window; null for the headless one. */
  readonly visible: string | null;
  readonly debuggable: boolean;
}

/**
 * Starts Chromium. It ends with this process, however that ends: Playwright speaks to it through
 * a pipe, and Chromium quits when the pipe breaks.
 */
export async function openBrowser(options: BrowserOptions): Promise<Browser> {
  const { executablePath, env } = await findChromium(options.visible);
  const portFile = join(options.profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    env: { ...process.env, ...env },
    headless: options.visible === null,
    // Chromium's own sandbox needs user namespaces, which root and many containers lack.
    chromiumSandbox: options.visible !== null && process.getuid?.() !== 0,
    args: chromiumArguments(options),
    serviceWorkers: 'block',
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  return { context, endpoint: options.debuggable ? await readEndpoint(portFile) : '' };
}

function chromiumArguments(options: BrowserOptions): string[] {
  const window = options.visible === null ? '--window-size=1360,860' : '--app=about:blank';
  const language = ['--lang=sv-SE', '--accept-lang=sv-SE'];
  const drawing = ['--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'];
  const debugging = options.debuggable ? ['--remote-debugging-port=0'] : [];
  const unseen = options.visible === null ? [...drawing, `--js-flags=${forShortLives}`] : [];
  return [window, ...language, ...debugging, ...unseen];
}

/**
 * A page of a test lives for seconds: room for what it makes (MB) costs less than clearing it away,
 * and threads that compile ahead for a long life take the processor from the other tests.
 */
const forShortLives = '--min-semi-space-size=64 --max-semi-space-size=64 --single-threaded';

async function findChromium(visible: string | null): Promise<Chromium> {
  return visible === null ? headlessChromium() : { executablePath: visible, env: {} };
}

/** Chromium writes its debugging port to its profile soon after it has started. */
async function readEndpoint(portFile: string): Promise<string> {
  const last = Date.now() + PATIENCE;
  while (Date.now() < last) {
    const [port, path] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    if (port !== undefined && path !== undefined) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Chromium did not say where to reach it');
}

/** A page to show a window in: the blank one Chromium starts with, as long as it is unused. */
export async function takePage(context: BrowserContext, taken: ReadonlySet<Page>): Promise<Page> {
  const free = context.pages().find((page) => !taken.has(page) && page.url() === 'about:blank');
  return free ?? context.newPage();
}
