import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fontFiles } from '../documents/fonts.ts';

/** Puts the document templates, and the fonts they name, beside the bundles. */
export function copyDocumentAssets(root: string, out: string): void {
  cpSync(join(root, 'electron/documents/templates'), join(out, 'templates'), { recursive: true });
  for (const { from, to } of fontFiles) cpSync(join(root, from), join(out, 'fonts', to));
}
