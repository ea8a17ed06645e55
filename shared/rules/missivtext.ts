import type { Utskickspost, UtskickBeslut, UtskickFacts } from '../document/utskick-facts.ts';
import { formatDag } from '../domain/datum.ts';
import type { Forsandelse } from './utskick.ts';
import { inOrder } from './utskick.ts';
import { paragrafer } from './paragrafintervall.ts';
import { nameInText, upperFirst } from './sprak.ts';

/** What the text of a letter may ask for, in braces. */
export const MISSIVLUCKOR = [
  'mottagare',
  'organ',
  'datum',
  'paragraf',
  'arendemening',
  'diarienummer',
  'antal',
  'avsandare',
] as const;
type Missivlucka = (typeof MISSIVLUCKOR)[number];

/** What stands before a word that begins a sentence. */
const BEGINS = /(?:^|\n|[.!?]\s+)$/u;

const LUCKA = /\{([^{}]*)\}/gu;

/** What a letter says until a body writes words of its own. */
export const VANLIG_MISSIVTEXT =
  'Här översänds utdrag ur protokollet från {organ} {datum}, {paragraf}.\n' +
  'Hör av er till avsändaren om något saknas eller har kommit till fel mottagare.';

/** Slots in a text that no letter fills. */
export function unknownMissivluckor(text: string): string[] {
  const names = [...text.matchAll(LUCKA)].map(([, namn = '']) => namn.trim());
  return [...new Set(names)].filter((namn) => !isLucka(namn));
}

/** The text to one recipient; a slot that nothing is known of stands as it is. */
export function missivtext(
  text: string,
  facts: Pick<UtskickFacts, 'beslut' | 'avsandare'>,
  forsandelse: Forsandelse,
): string {
  const values = valuesOf(facts, forsandelse);
  return text.replaceAll(LUCKA, (whole, namn: string, at: number) => {
    const lucka = namn.trim();
    if (!isLucka(lucka)) return whole;
    return BEGINS.test(text.slice(0, at)) ? upperFirst(values[lucka]) : values[lucka];
  });
}

/** The decisions that a sending holds, each once, in order. */
export function beslutI(
  beslut: readonly UtskickBeslut[],
  poster: readonly Pick<Utskickspost, 'beslutNyckel'>[],
): UtskickBeslut[] {
  const wanted = new Set(poster.map(({ beslutNyckel }) => beslutNyckel));
  return inOrder(beslut.filter(({ nyckel }) => wanted.has(nyckel)));
}

function valuesOf(
  { beslut, avsandare }: Pick<UtskickFacts, 'beslut' | 'avsandare'>,
  { mottagare, poster }: Forsandelse,
): Readonly<Record<Missivlucka, string>> {
  const own = beslutI(beslut, poster);
  const antal = poster.reduce((sum, post) => sum + post.antal, 0);
  return {
    mottagare,
    organ: listed(own.map(({ organ }) => nameInText(organ))),
    datum: listed(own.map(({ datum }) => formatDag(datum))),
    paragraf: paragrafer(own.flatMap(({ paragraf }) => paragraf ?? [])),
    arendemening: listed(own.map(({ rubrik }) => rubrik)),
    diarienummer: listed(own.map(({ diarienummer }) => diarienummer)),
    antal: String(antal),
    avsandare: avsandare.namn || avsandare.organ,
  };
}

/** "A, B och C", each once. */
function listed(words: readonly string[]): string {
  const all = [...new Set(words)].filter((word) => word !== '');
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} och ${last}`;
}

function isLucka(namn: string): namn is Missivlucka {
  return MISSIVLUCKOR.some((one) => one === namn);
}
