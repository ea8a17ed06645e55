function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC');
}

/** Lower case with accents gone, except those that make å, ä and ö letters of their own. */
export function foldedSwedish(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replaceAll(/[^åäö]/gu, withoutMarks);
}

function containsAll(text: string, query: string): boolean {
  return query
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => text.includes(word));
}

/** True when every word of the query is somewhere in the text; o and ö differ, e and é do not. */
export function matchesWords(text: string, query: string): boolean {
  return containsAll(foldedSwedish(text), foldedSwedish(query));
}

/**
 * How well a text answers a query: 3 when it is the query, 2 when its beginning does, 1 when all
 * words are in it, 0.5 when they are only if å, ä and ö may be written a and o; 0 when not at all.
 */
export function matchScore(text: string, query: string): number {
  const folded = foldedSwedish(text);
  const wanted = foldedSwedish(query).trim();
  if (folded === wanted) return 3;
  if (folded.startsWith(wanted)) return 2;
  if (containsAll(folded, wanted)) return 1;
  return containsAll(withoutMarks(folded), withoutMarks(wanted)) ? 0.5 : 0;
}
