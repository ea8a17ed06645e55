import { hash } from 'node:crypto';

/** How many typeset documents stay fetchable; older ones are dropped. */
const KEPT = 12;
/** A draft is followed by the next within a second; the window may still show the one before. */
const DRAFTS_KEPT = 4;

export interface PreviewStore {
  /** Keeps the pages (one SVG each) and answers the key they are fetched by. */
  keep(pages: readonly string[]): string;
  /**
   * Keeps the pages of a draft, each under a key of its own by what is on it: a page that is the
   * same as in the draft before has the same address and is not fetched or drawn again.
   */
  keepDraft(pages: readonly string[]): string[];
  page(key: string, number: number): string | undefined;
  /** Forgets every page. */
  clear(): void;
}

/** Holds typeset pages for `app://paragraf/dokument/<key>/<n>.svg`. */
export function createPreviewStore(newId: () => string): PreviewStore {
  const documents = new Map<string, readonly string[]>();
  const draftPages = new Map<string, string>();
  let drafts: readonly string[][] = [];
  return {
    keep(pages) {
      const key = newId();
      documents.set(key, pages);
      for (const oldest of [...documents.keys()].slice(0, -KEPT)) documents.delete(oldest);
      return key;
    },
    keepDraft(pages) {
      const keys = pages.map((page) => hash('sha1', page));
      keys.forEach((key, index) => draftPages.set(key, pages[index] ?? ''));
      drafts = [...drafts, keys].slice(-DRAFTS_KEPT);
      const kept = new Set(drafts.flat());
      for (const key of draftPages.keys()) if (!kept.has(key)) draftPages.delete(key);
      return keys;
    },
    clear() {
      documents.clear();
      draftPages.clear();
      drafts = [];
    },
    page: (key, number) => documents.get(key)?.[number - 1] ?? draftPages.get(key),
  };
}
