/** Words for a decision already taken, and how the same is said when it is taken now. */
const SUPINE: Readonly<Record<string, string>> = {
  ...{ beslutat: 'beslutar', valt: 'väljer', godkänt: 'godkänner', antagit: 'antar' },
  ...{ fastställt: 'fastställer', avslagit: 'avslår', tilldelat: 'tilldelar' },
  ...{ prioriterat: 'prioriterar', bifallit: 'bifaller', tillstyrkt: 'tillstyrker' },
  ...{ avstyrkt: 'avstyrker', uppdragit: 'uppdrar' },
};
const PRETERITE: Readonly<Record<string, string>> = {
  ...{ beslutade: 'beslutar', valde: 'väljer', godkände: 'godkänner', antog: 'antar' },
  ...{ fastställde: 'fastställer', avslog: 'avslår', tilldelade: 'tilldelar' },
  ...{ prioriterade: 'prioriterar', biföll: 'bifaller', tillstyrkte: 'tillstyrker' },
  ...{ avstyrkte: 'avstyrker', uppdrog: 'uppdrar' },
};

/** What tells when an earlier decision was taken: then it is history, not this proposal. */
const DATED =
  /§|(?<!\d)\d{4}-\d{2}-\d{2}|(?<!\p{L})(?:tidigare|redan|sedan|år) |sammanträde|(?<!\d)\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/iu;

/** Finds where one who is named has decided already. */
export function tagetBeslut(names: readonly string[]): RegExp {
  const who = `(?<!\\p{L})(?:${names.map(literal).join('|')})(?!\\p{L})`;
  const between = String.raw`(?: \p{Ll}+){0,2}`;
  const supine = Object.keys(SUPINE).join('|');
  const preterite = Object.keys(PRETERITE).join('|');
  return new RegExp(
    `${who} har${between} (?:${supine})(?!\\p{L})|har ${who}${between} (?:${supine})(?!\\p{L})|${who} (?:${preterite})(?!\\p{L})`,
    'iu',
  );
}

/** Whether a sentence says so of this matter, and not of one that was decided before. */
export function saysTaken(told: RegExp, sentence: string): boolean {
  return told.test(sentence) && !DATED.test(sentence);
}

/** "Nämnden har därför godkänt" as it is said when it happens: "Nämnden godkänner därför". */
export function inPresent(said: string): string {
  const words = said.split(' ');
  const last = words.at(-1) ?? '';
  const now = PRETERITE[last.toLowerCase()] ?? SUPINE[last.toLowerCase()] ?? last;
  const has = words.findIndex((word) => word.toLowerCase() === 'har');
  if (has === -1) return [...words.slice(0, -1), now].join(' ');
  return words
    .slice(0, -1)
    .map((word, index) => (index === has ? now : word))
    .join(' ');
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
