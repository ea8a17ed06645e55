import type { PaperFacts } from '../document/paper-facts.ts';
import { fullName } from '../domain/person.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import type { CheckFacts } from './check-facts.ts';
import type { PaperText } from './paper-text.ts';

interface Written {
  readonly field: string;
  readonly text: string;
}

const NAME =
  /(?<![\p{L}-])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}(?![\p{L}-])/gu;
const PARTY = /(\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]+) \((\p{Lu}\p{L}{0,4})\)/gu;

/** K46: a person, a party or a body that is written in two ways. */
export function checkNameForms(
  facts: Pick<PaperFacts, 'organ' | 'personer'>,
  { avsnitt, punkter }: PaperText,
  { partikoder }: Pick<CheckFacts, 'partikoder'>,
): Finding[] {
  const texts = [...punkter, ...avsnitt].map(({ field, text }) => ({ field, text }));
  return [
    ...misspelt(texts, facts.personer.map(fullName)),
    ...parties(texts, partikoder),
    ...facts.organ.flatMap(({ namn }) => capitals(texts, namn)),
  ];
}

/** Names that differ by one letter from another that is known, or that is written oftener. */
function misspelt(texts: readonly Written[], known: readonly string[]): Finding[] {
  const written = texts.flatMap(({ field, text }) =>
    [...text.matchAll(NAME)].map(([namn]) => ({ field, namn: namn.replace(/s$/u, '') })),
  );
  const counts = Map.groupBy(written, ({ namn }) => namn);
  const bare = new Set(known.map((namn) => namn.replace(/s$/u, '')));
  const weight = (namn: string) => (bare.has(namn) ? Infinity : (counts.get(namn)?.length ?? 0));
  const candidates = new Set([...counts.keys(), ...bare]);
  return [...counts].flatMap(([namn, [first]]) => {
    if (!first || bare.has(namn)) return [];
    const other = [...candidates].find(
      (one) => weight(one) > weight(namn) && isOneLetterOff(namn, one),
    );
    return other === undefined ? [] : [finding('K46', first.field, { text: namn, annan: other })];
  });
}

function parties(texts: readonly Written[], known: readonly string[]): Finding[] {
  const codes = new Map<string, string>();
  return texts.flatMap(({ field, text }) =>
    [...text.matchAll(PARTY)].flatMap(([, namn = '', kod = '']) => {
      const before = codes.get(namn);
      codes.set(namn, before ?? kod);
      if (before !== undefined && before !== kod) {
        return [finding('K46', field, { namn, parti: kod, annat: before })];
      }
      const unknown = known.length > 0 && !known.includes(kod);
      return unknown ? [finding('K46', field, { okant_parti: kod, namn })] : [];
    }),
  );
}

/** A body's name inside a sentence, with a capital here and without one there. */
function capitals(texts: readonly Written[], namn: string): Finding[] {
  const lower = namn.slice(0, 1).toLowerCase() + namn.slice(1);
  if (lower === namn) return [];
  const inside = (form: string) =>
    new RegExp(String.raw`(?<=[\p{L}\p{N},;][ \u00a0])${literal(form)}(?!\p{L})`, 'u');
  const capital = texts.find(({ text }) => inside(namn).test(text));
  const small = texts.some(({ text }) => inside(lower).test(text));
  return capital && small ? [finding('K46', capital.field, { text: namn, annan: lower })] : [];
}

/** One letter changed, added or lost in words of four letters or more. */
function isOneLetterOff(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? '']]));
  const [pair] = different;
  if (different.length !== 1 || !pair) return false;
  const [left = '', right = ''] = pair;
  return Math.min(left.length, right.length) >= 4 && distanceIsOne(left, right);
}

function distanceIsOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
