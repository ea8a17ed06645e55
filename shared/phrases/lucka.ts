/** What stands before the name of a slot that nobody has filled; brackets alone mean other things. */
const OPENING = '[fyll i: ';
const LUCKA = /\[fyll i: ?([^[\]\n]+)\]/giu;

/** A slot that isn't filled yet, as it stands in the text until somebody fills it. */
export function lucka(namn: string): string {
  return `${OPENING}${namn}]`;
}

/** What is still to be filled in a text, each thing once: "belopp" of "[fyll i: belopp]". */
export function luckorIn(text: string): { readonly text: string; readonly namn: string }[] {
  const all = [...text.matchAll(LUCKA)].map(([whole, namn = '']) => [whole, namn.trim()] as const);
  return [...new Map(all)].map(([whole, namn]) => ({ text: whole, namn }));
}
