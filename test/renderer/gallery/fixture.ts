import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { PATIENCE } from '../../support/patience.ts';
import { openBrowser, openPage } from './browser.ts';
import type { Look } from './browser.ts';
import { serveGallery } from './serve.ts';

const normal: Look = { theme: 'light', width: 1280, height: 800 };

/** Builds and serves the gallery for the tests of a file; gives a function that opens a page. */
export function useGallery() {
  let server: Awaited<ReturnType<typeof serveGallery>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveGallery();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return async (path: string, look: Partial<Look> = {}) => {
    const url = `${server.url}#/${path}`;
    const opened = await openPage(browser, url, { ...normal, ...look });
    onTestFinished(opened.close);
    return { ...opened, url: server.url };
  };
}

/** Waits for a page to come to a state, also on a busy machine. */
export function eventually<T>(read: () => Promise<T>): ReturnType<typeof expect.poll<T>> {
  return expect.poll(read, { timeout: PATIENCE });
}
