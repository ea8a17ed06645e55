/** Words that begin a family name. */
const FORLED = ['von', 'af', 'av', 'de', 'du', 'la', 'van', 'der', 'den', 'ter'];

/** A name in its parts, with the party that stood after it in brackets; '' for none. */
export interface Namndelar {
  readonly fornamn: string;
  readonly efternamn: string;
  readonly parti: string;
}

/**
 * The parts of a name as lists write it: "Anna Berg (S)", "Berg, Anna", "Erik von Rosen". Null when
 * a first or a family name is missing. The last word is the family name where nothing says more.
 */
export function splitName(text: string): Namndelar | null {
  const match = /^(.*?)\s*(?:\(([^()]*)\))?$/u.exec(text.trim());
  const [whole = '', parti = ''] = [match?.[1]?.trim(), match?.[2]?.trim()];
  const [last, first, ...more] = whole.split(',').map((part) => part.trim());
  if (more.length > 0) return null;
  if (first !== undefined) return named(first, last ?? '', parti);
  const words = whole.split(' ').filter((word) => word !== '');
  const at = words.findIndex((word, index) => index > 0 && FORLED.includes(word.toLowerCase()));
  const cut = at < 0 ? words.length - 1 : at;
  return named(words.slice(0, cut).join(' '), words.slice(cut).join(' '), parti);
}

function named(fornamn: string, efternamn: string, parti: string): Namndelar | null {
  return fornamn === '' || efternamn === '' ? null : { fornamn, efternamn, parti };
}
