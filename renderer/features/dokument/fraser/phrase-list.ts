import type { EgenFras } from '../../../../shared/domain/egen-fras.ts';
import type { Fras } from '../../../../shared/phrases/fras.ts';
import { fraser } from '../../../../shared/phrases/fraser.ts';
import { ownPhrase } from '../../../../shared/phrases/own-phrase.ts';
import { textFraser } from '../../../text/fraser.ts';

/** A phrase to choose, of the library or of one's own. */
export interface ChosenPhrase {
  readonly fras: Fras;
  readonly group: string;
  /** The own phrase that it is; null for one of the library. */
  readonly own: EgenFras | null;
  /** What it is found by, in small letters. */
  readonly words: string;
}

/** Every phrase of the library, in its own order. */
export const library: readonly ChosenPhrase[] = Object.values(fraser as Record<string, Fras>).map(
  (fras) => {
    const group = textFraser.categories[fras.kategori];
    const wordings = fras.variants.map(({ mall }) => mall).join(' ');
    return { fras, group, own: null, words: `${fras.kod} ${group} ${wordings}`.toLowerCase() };
  },
);

/** One's own phrases, those out of use too when they are asked for. */
export function ownPhrases(own: readonly EgenFras[], isOutShown: boolean): ChosenPhrase[] {
  return own
    .filter(({ avslutad }) => isOutShown || !avslutad)
    .map((one) => ({
      ...{ fras: ownPhrase(one), own: one },
      group: one.avslutad ? textFraser.ownOutOfUse : textFraser.own,
      words: `${one.kod} ${one.rubrik} ${one.text}`.toLowerCase(),
    }));
}

/** The phrases that have every word written. */
export function findPhrases(all: readonly ChosenPhrase[], query: string): ChosenPhrase[] {
  const asked = query.toLowerCase().split(/\s+/u);
  return all.filter(({ words }) => asked.every((word) => words.includes(word)));
}
