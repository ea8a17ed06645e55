/** What the worker is asked; each question has a number that its answer carries. */
export type SpellingOrder =
  | { readonly nr: number; readonly want: 'check'; readonly words: readonly string[] }
  | { readonly nr: number; readonly want: 'suggest'; readonly word: string }
  | { readonly nr: number; readonly want: 'add'; readonly words: readonly string[] };

/** `words`: of a check those that are wrong, of suggestions those that may be meant. */
export type SpellingAnswer =
  | { readonly nr: number; readonly ok: true; readonly words: readonly string[] }
  | { readonly nr: number; readonly ok: false };
