import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { TjansteskrivelseData } from '../../electron/documents/models/tjansteskrivelse-data.ts';
import { headlessChromium } from '../support/chromium.ts';
import { htmlOf } from './paper-html.ts';

/** A browser that is running, with one page open. */
export interface Printer {
  /** Writes the paper as a page and gives its address. */
  write(paper: TjansteskrivelseData): string;
  load(address: string): Promise<unknown>;
  /** The page that is loaded, as PDF with tags and page numbers. */
  print(): Promise<Uint8Array>;
  close(): Promise<void>;
}

const header =
  '<div style="font-size:8pt;width:100%;text-align:right;padding-right:32mm">' +
  '<span class="pageNumber"></span> (<span class="totalPages"></span>)</div>';

export async function openPrinter(folder: string, fontFolder: string): Promise<Printer> {
  const { executablePath, env } = await headlessChromium();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  let written = 0;
  return {
    write(paper) {
      written += 1;
      const file = join(folder, `paper-${String(written)}.html`);
      writeFileSync(file, htmlOf(paper, pathToFileURL(fontFolder).href));
      return pathToFileURL(file).href;
    },
    load: (address) => page.goto(address, { waitUntil: 'load', timeout: 0 }),
    print: () =>
      page.pdf({
        ...{ format: 'A4', tagged: true, outline: true, printBackground: true, timeout: 0 },
        margin: { top: '34mm', bottom: '28mm', left: '32mm', right: '32mm' },
        displayHeaderFooter: true,
        headerTemplate: header,
        footerTemplate: '<span></span>',
      }),
    close: () => browser.close(),
  };
}
