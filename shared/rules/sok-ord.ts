/** One word of a text, as the search index sees it, and where it stands. */
export interface Sokord {
  /** Lower case without marks: what the index compares. */
  readonly folded: string;
  /** Lower case as written (NFC): what tells "för" from "for". */
  readonly skrivet: string;
  readonly start: number;
  readonly slut: number;
}

/** The characters of a word in FTS5's unicode61: letters, numbers, private use, and loose marks. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu;
const PLAIN = /^[\x20-\x7e]*$/u;
const MARKS = /[\u0300-\u036f]/gu;

/** Lower case without marks, so that text that has lost its dots is found: "Ärendet" → "arendet". */
export function foldWord(text: string): string {
  // Most words have no marks, and taking them apart costs ten times as much.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize('NFD').replaceAll(MARKS, '').normalize('NFC');
}

/** The words of a text in order; `start` and `slut` count in the text as given. */
export function sokord(text: string): Sokord[] {
  return Array.from(text.matchAll(WORD), (found) => {
    const skrivet = found[0].normalize('NFC').toLowerCase();
    return {
      folded: foldWord(skrivet),
      skrivet,
      start: found.index,
      slut: found.index + found[0].length,
    };
  });
}
