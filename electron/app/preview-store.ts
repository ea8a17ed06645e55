/** How many typeset documents stay fetchable; older ones are dropped. */
const KEPT = 12;

export interface PreviewStore {
  /** Keeps the pages (one SVG each) and answers the key they are fetched by. */
  keep(pages: readonly string[]): string;
  page(key: string, number: number): string | undefined;
}

/** Holds typeset pages for `app://paragraf/dokument/<key>/<n>.svg`. */
export function createPreviewStore(newId: () => string): PreviewStore {
  const documents = new Map<string, readonly string[]>();
  return {
    keep(pages) {
      const key = newId();
      documents.set(key, pages);
      for (const oldest of [...documents.keys()].slice(0, -KEPT)) documents.delete(oldest);
      return key;
    },
    page: (key, number) => documents.get(key)?.[number - 1],
  };
}
