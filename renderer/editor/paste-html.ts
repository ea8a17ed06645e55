import type { PasteContext } from './paste.ts';

export function cleanHtml(html: string, _context: PasteContext): string {
  return html;
}
