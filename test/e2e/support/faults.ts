import type { Page } from 'playwright-core';

/** The program's own addresses: those of the stand-in, and those of Electron. */
const OURS = ['https://paragraf.app.invalid/', 'app://paragraf/', 'blob:', 'data:'];

/**
 * Collects what must never happen on a page: an error nobody caught, an error or a warning in the
 * console (Chromium reports breaches of the content security policy there), and a request to
 * anywhere but the program itself.
 */
export function watchFaults(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    const isBad = message.type() === 'error' || message.type() === 'warning';
    if (isBad) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const isOurs = OURS.some((start) => request.url().startsWith(start));
    if (!isOurs) faults.push(`outside request: ${request.url()}`);
  });
}
