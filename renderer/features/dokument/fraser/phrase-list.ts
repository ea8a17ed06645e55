import type { EgenFras } from '../../../../shared/domain/egen-fras.ts';
import { egenFras } from '../../../../shared/phrases/egna.ts';
import type { Fras } from '../../../../shared/phrases/fras.ts';
import { fraser } from '../../../../shared/phrases/fraser.ts';
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

const library: readonly ChosenPhrase[] = Object.values(fraser as Record<string, Fras>).map(
  (fras) => {
    const group = textFraser.categories[fras.kategori];
    const wordings = fras.variants.map(({ mall }) => mall).join(' ');
    return { fras, group, own: null, words: `${fras.kod} ${group} ${wordings}`.toLowerCase() };
  },
);

/** All phrases that have every word written, own ones first. */
export function findPhrases(own: readonly EgenFras[], query: string): ChosenPhrase[] {
  const mine = own
    .filter(({ avslutad }) => !avslutad)
    .map((one) => ({
      ...{ fras: egenFras(one), group: textFraser.own, own: one },
      words: `${one.kod} ${one.rubrik} ${one.text}`.toLowerCase(),
    }));
  const asked = query.toLowerCase().split(/\s+/u);
  return [...mine, ...library].filter(({ words }) => asked.every((word) => words.includes(word)));
}
