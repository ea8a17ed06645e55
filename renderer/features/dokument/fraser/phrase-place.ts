/** Where a phrase goes: into the text that was written in last, or among the points. */
export type PhrasePlace =
  | { readonly typ: 'text' }
  /** After the point with this index; null for last. */
  | { readonly typ: 'punkt'; readonly after: number | null };

/** The place that an element of the form stands for; null for one that is neither. */
export function placeOf(element: Element | null): PhrasePlace | null {
  if (!element) return null;
  if (element.closest('.rich-text')) return { typ: 'text' };
  const field = element.closest<HTMLElement>('[data-field^="punkter"]')?.dataset['field'];
  if (field === undefined) return null;
  const index = Number(field.split('.')[1]);
  return { typ: 'punkt', after: Number.isNaN(index) ? null : index };
}
