import { convert } from 'html-to-text';

const MAX_INPUT = 5_000_000;

/** The words of an HTML page, without its links' addresses and its pictures. */
export function htmlText(html: string): string {
  return convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['body'], returnDomByDefault: true },
    limits: { maxInputLength: MAX_INPUT, maxDepth: 200, maxChildNodes: 50_000 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
  });
}
