import { foldWord } from './sok-ord.ts';

const VOWEL = 'aeiouyåäö';
/** Endings of nouns, adjectives and verbs: those of Porter's Swedish stemmer. */
const SNOWBALL =
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as ' +
  'arnas ernas ornas es ades andes ens arens hetens erns at andet het ast';
/** Endings it leaves: ärendet, skolan, besluten-a, yttrandena, ledamotens. */
const MISSED =
  'an ans et ets ena enas andena andenas andets andens aren arn arns orn orns hets ats';
const ENDINGS = [...new Set(`${SNOWBALL} ${MISSED}`.split(' '))].sort(
  (a, b) => b.length - a.length,
);
const S_AFTER = 'bcdfghjklmnoprtvy';
/** Bron, sjön, byn: the vowel belongs to the word. */
const N_AFTER = 'oöyåi';
const DOUBLED = /(?:dd|gd|nn|dt|gt|kt|tt)$/u;
/** Stems that change their vowel or lose one, at the end also of compounds. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/ledamöt$/u, 'ledamot'],
  [/böck$/u, 'bok'],
  [/städ$/u, 'stad'],
  [/länd$/u, 'land'],
  [/ombudsmän$/u, 'ombudsman'],
  [/(ansök|anmäl|inbjud)ning$/u, '$1'],
  // medel–medlet, register–registret
  [/([bcdfgkmnprst])el$/u, '$1l'],
  [/([dgkpst])r$/u, '$1'],
];

const MAX_ROUNDS = 3;

/**
 * What the forms of a Swedish word have in common, folded: "ärendets" and "ärenden" → "arend".
 * For comparing only; it need not be a word.
 */
export function stam(word: string): string {
  let current = word.normalize('NFC').toLowerCase();
  const from = afterFirstSyllable(current);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const shorter = withoutEnding(current, from);
    if (shorter === current) break;
    current = shorter;
  }
  for (const [ending, instead] of CHANGED) current = current.replace(ending, instead);
  return foldWord(current);
}

/** Endings are looked for after the first vowel and consonant, and never in the first three. */
function afterFirstSyllable(word: string): number {
  let index = 0;
  while (index < word.length && !isVowel(word, index)) index += 1;
  while (index < word.length && isVowel(word, index)) index += 1;
  return Math.max(3, index + 1);
}

function isVowel(word: string, index: number): boolean {
  return VOWEL.includes(word.charAt(index));
}

function withoutEnding(word: string, from: number): string {
  return withoutSuffixWord(withoutDoubled(withoutInflection(word, from), from), from);
}

function withoutInflection(word: string, from: number): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= from);
  if (ending !== undefined) return word.slice(0, -ending.length);
  const last = word.at(-1);
  const before = word.at(-2) ?? '';
  // Of a shorter word the s is more often its own: "fors" is not a form of "för".
  const isGenitive = last === 's' && word.length > Math.max(from, 4) && S_AFTER.includes(before);
  const isDefinite = last === 'n' && word.length > 3 && N_AFTER.includes(before);
  return isGenitive || isDefinite ? word.slice(0, -1) : word;
}

function withoutDoubled(word: string, from: number): string {
  return word.length - 2 >= from && DOUBLED.test(word) ? word.slice(0, -1) : word;
}

function withoutSuffixWord(word: string, from: number): string {
  const inside = (ending: string) => word.endsWith(ending) && word.length - ending.length >= from;
  const ending = ['lig', 'els', 'ig'].find(inside);
  if (ending !== undefined) return word.slice(0, -ending.length);
  return inside('löst') || inside('fullt') ? word.slice(0, -1) : word;
}
