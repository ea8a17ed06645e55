/** How hard a passphrase is to guess. */
export type Losenfrasstyrka = 'kort' | 'svag' | 'godtagbar' | 'stark';

const LEAST = 12;
const STRONG = 20;
const WORDS = 4;

/** Told while it is written; an estimate, and no promise. Only a short one is refused. */
export function losenfrasstyrka(passphrase: string): Losenfrasstyrka {
  if (passphrase.length < LEAST) return 'kort';
  const told = tellingCharacters(passphrase);
  const isVaried = new Set(passphrase.toLowerCase()).size >= 7 && /\p{L}/u.test(passphrase);
  if (told < LEAST || !isVaried) return 'svag';
  const words = new Set(passphrase.toLowerCase().match(/\p{L}{3,}/gu));
  return told >= STRONG && words.size >= WORDS ? 'stark' : 'godtagbar';
}

/** Without those that follow from the one before: aaaa, 1234, dcba. */
function tellingCharacters(passphrase: string): number {
  const codes = Array.from(passphrase, (one) => one.codePointAt(0) ?? 0);
  return codes.filter((code, at) => at === 0 || Math.abs(code - (codes[at - 1] ?? 0)) > 1).length;
}
