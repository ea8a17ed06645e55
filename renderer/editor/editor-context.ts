import type { BeloppAttrs } from './nodes.ts';
import type { PasteContext } from './paste.ts';

/** What a text needs to know of the paper around it to be shown. */
export interface EditorContext extends PasteContext {
  /** What an amount that follows the ledger reads now; null when the ledger lost the figure. */
  readonly beloppText: (attrs: BeloppAttrs) => string | null;
  /** What an amount follows, in words. */
  readonly beloppSource: (attrs: BeloppAttrs) => string;
  readonly fotnotText: (fotnotId: string) => string;
  /** Footnotes in the sections before this one. */
  readonly fotnotOffset: number;
}
