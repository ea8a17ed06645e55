import type { Beslutsstil } from '../domain/organ.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';
import { wholePoint } from './paper-text.ts';
import type { NumberedPoint, PaperText } from './paper-text.ts';

const PAPER =
  'tjänsteutlåtande|tjänsteskrivelse|skrivelse|yttrande|utlåtande|handling|rapport|förslag';
/** Words that point at something the reader of the minutes doesn't have before them. */
const BELOW = /(?<!\p{L})(?:nedan|nedanstående)(?!\p{L})/iu;
const DEICTIC: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})(?:detta|denna|föreliggande) (?:${PAPER})(?!\p{L})`, 'iu'),
  /(?<!\p{L})(?:enligt|som framgår|vad som sägs|vad som anges) (?:av )?(?:ovan|nedan)(?!\p{L})/iu,
  /(?<!\p{L})(?:ovanstående|nedanstående|föreliggande|bifogade?|bilagda)(?!\p{L})/iu,
  /(?<!\p{L})bilagan(?!\p{L})|(?<!\p{L})enligt bilaga(?!\s+[\p{N}\p{Lu}”"])(?!\p{L})/iu,
];

const ACTIONS =
  'godkänner|antar|fastställer|tillstyrker|avstyrker|bifaller|avslår|avger|överlämnar|avstår|återremitterar|bordlägger|upphäver|utser|noterar|beviljar|tilldelar|anslår|hänskjuter|uppdrar|ger';
const COMPOUND = new RegExp(
  String.raw`(?<!\p{L})(?:${ACTIONS}) (?:och|samt) (?=(?:${ACTIONS})(?!\p{L}))`,
  'giu',
);
const ACTION = new RegExp(String.raw`(?<!\p{L})(?:${ACTIONS})(?!\p{L})`, 'giu');
/** Endings of a finite verb, and words that only look as if they had one. */
const VERB =
  /(?<!\p{L})\p{L}{2,}(?:ar|er|ör|år|as|es|ls|ns|rs|ts|ds|vs)(?!\p{L})|(?<!\p{L})(?:ska|skall|kan|bör|får|är|har|ges)(?!\p{L})/giu;
const NO_VERBS = new Set([
  'över',
  'under',
  'efter',
  'eller',
  'inför',
  'utöver',
  'gentemot',
  'inter',
]);
const LONGEST = 80;

/** All checks of how points are worded (K40, K42). */
export function checkBeslutstext(text: PaperText, stil: Beslutsstil): Finding[] {
  return [...checkHanvisningar(text), ...checkPunkter(text, stil)];
}

/** A text of a decision, and where it stands. */
type Beslutstext = Pick<NumberedPoint, 'text' | 'delpunkter' | 'field' | 'nr'>;

/** K40: a point that can't be understood without the paper it stands in. */
export function checkHanvisningar({ punkter }: { punkter: readonly Beslutstext[] }): Finding[] {
  return punkter.flatMap((punkt) => {
    const text = wholePoint(punkt);
    // "Enligt nedan:" points at what follows in the same point.
    const hasTarget = (said: string) => punkt.delpunkter.length > 0 && BELOW.test(said);
    const found = DEICTIC.map((pattern) => pattern.exec(text)?.[0]).find(
      (one) => one !== undefined && !hasTarget(one),
    );
    return found === undefined ? [] : [finding('K40', punkt.field, { nr: punkt.nr, text: found })];
  });
}

/** K42: more than one action, no verb, or too many words. What the ledger words is left in peace. */
export function checkPunkter({ punkter }: PaperText, stil: Beslutsstil): Finding[] {
  return punkter
    .filter(({ nyckel, frikopplad }) => nyckel === null || frikopplad)
    .flatMap((punkt) => {
      const whole = wholePoint(punkt);
      const words = whole.split(/\s+/u).filter((word) => word !== '').length;
      const actions = (whole.replaceAll(COMPOUND, '').match(ACTION) ?? []).length;
      const told = (fel: string, antal: number) =>
        finding('K42', punkt.field, { nr: punkt.nr, fel, antal });
      return [
        ...(words > LONGEST ? [told('lang', words)] : []),
        ...(actions > 1 ? [told('flera', actions)] : []),
        ...(stil !== 'att_satser' && words > 0 && !hasVerb(whole) ? [told('verb_saknas', 0)] : []),
      ];
    });
}

function hasVerb(text: string): boolean {
  return (text.match(VERB) ?? []).some((word) => !NO_VERBS.has(word.toLowerCase()));
}
