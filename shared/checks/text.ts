/** A sentence and where it stands in its text; `end` is the offset after it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** The sentences of a text; a full stop ends one when a capital letter follows or the text ends. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?](?=\s+\p{Lu}|\s*$)|\n+/gu)) {
    const end = match.index + match[0].length;
    sentences.push({ text: text.slice(start, end).trim(), start, end });
    start = end;
  }
  if (start < text.length) {
    sentences.push({ text: text.slice(start).trim(), start, end: text.length });
  }
  return sentences.filter((sentence) => sentence.text !== '');
}

/** Whether a text names something as whole words, whatever the case. */
export function mentions(text: string, phrase: string): boolean {
  return pattern(phrase).test(fold(text));
}

/** The text with these phrases taken out, longest first, so that no part of one is left. */
export function withoutPhrases(text: string, phrases: readonly string[]): string {
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, phrase) => rest.replaceAll(pattern(phrase), ' '), fold(text));
}

function pattern(phrase: string): RegExp {
  const literal = fold(phrase).replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'gu');
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
