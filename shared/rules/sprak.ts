/** The little Swedish grammar that generated text needs. */

/** Endings of names of bodies, with the short form that running text uses for each. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/nämnd(?:en)?$/u, 'nämnden'],
  [/styrelsen?$/u, 'styrelsen'],
  [/fullmäktige$/u, 'fullmäktige'],
  [/utskott(?:et)?$/u, 'utskottet'],
  [/beredning(?:en)?$/u, 'beredningen'],
  [/kommitté(?:n)?$/u, 'kommittén'],
  [/förbund(?:et)?$/u, 'förbundet'],
  [/förvaltning(?:en)?$/u, 'förvaltningen'],
  [/kontor(?:et)?$/u, 'kontoret'],
  [/bolag(?:et)?$/u, 'bolaget'],
  [/råd(?:et)?$/u, 'rådet'],
];

/**
 * The genitive of a name: "Socialnämndens", "Kommunfullmäktiges". Names in s, x and z stay as they
 * are; initials take a colon ("UTN:s").
 */
export function genitiv(namn: string): string {
  if (/[sxz]$/iu.test(namn)) return namn;
  return isInitials(lastWord(namn)) ? `${namn}:s` : `${namn}s`;
}

/**
 * A name or heading inside a sentence: the first letter lowered, unless the word is made of
 * initials or begins with them ("KS", "VFU-handledare", "B-körkort"; but "e-tjänst"), or is a name
 * in two parts ("Norra-Granbergs stadsdelsnämnd").
 */
export function lowerFirst(text: string): string {
  const [first = ''] = /^[\p{L}\p{N}]+/u.exec(text) ?? [];
  const loneLetter = first.length === 1 && first !== 'E' && text.startsWith('-', 1);
  const isDoubleName = /^\p{L}+-\p{Lu}\p{Ll}/u.test(text);
  if (loneLetter || isDoubleName || /.[\p{Lu}\p{N}]/u.test(first)) return text;
  return first.slice(0, 1).toLowerCase() + text.slice(first === '' ? 0 : 1);
}

/**
 * What a name in running text begins with when it is a common noun: a body's definite form, alone or
 * after the half of a double name ("Barn- och ungdomsnämnden") or an adjective ("Tekniska nämnden").
 */
const COMMON_NAME =
  /^(?:\p{L}+- (?:och )?|\p{L}+a )*\p{L}*(?:nämnden|styrelsen|fullmäktige|utskottet|beredningen|kommittén|rådet|förvaltningen|kontoret|revisionen|revisorerna)s?(?!\p{L})/iu;

/**
 * The name of a body inside a sentence: "socialnämnden" and "länsstyrelsen i Norrsjö län", but
 * "Region Norrsjö", "Granbergs kommun" and "Trafikverket" as they are.
 */
export function nameInText(namn: string): string {
  return COMMON_NAME.test(namn) ? lowerFirst(namn) : namn;
}

/** The first letter raised, as at the start of a sentence. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "a, b och c" or "a, b samt c": no comma before the last. */
export function joinSwedish(items: readonly string[], conjunction: 'och' | 'samt' = 'och'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** The short form of a body's name: "nämnden" for "Socialnämnden"; unknown kinds keep their name. */
export function bestamdForm(namn: string): string {
  const lower = namn.toLowerCase();
  return SHORT_FORMS.find(([ending]) => ending.test(lower))?.[1] ?? nameInText(namn);
}

/** Words between the others of a name, which an abbreviation leaves out. */
const JOINING: readonly string[] = ['och', 'för', 'i', 'av', 'på', 'med', 'till'];

/** The last part of a compound name that has a letter of its own in an abbreviation. */
const LAST_PART =
  /.(nämnd|styrelse|fullmäktige|utskott|beredning|kommitté|förbund|förvaltning|kontor|bolag|råd|förening|myndighet|verk|byrå|domstol)(?:en|et|n|t)?$/u;

/** Letters for a name: "SN" for "Socialnämnden", "KFN" for "Kultur- och fritidsnämnden". */
export function initialsOf(namn: string): string {
  const words = (namn.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => !JOINING.includes(word),
  );
  const last = LAST_PART.exec(words.at(-1) ?? '')?.[1] ?? '';
  const letters = [...words, last].map((word) => word.slice(0, 1)).join('');
  const short = letters.length > 1 ? letters : (words[0] ?? '').slice(0, 3);
  return short.slice(0, 12).toUpperCase();
}

function lastWord(text: string): string {
  return text.split(/[\s-]/u).at(-1) ?? '';
}

function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
