import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { misreading } from '../../../shared/rules/ocr.ts';
import { withWord, wordPattern } from './parts.ts';
import type { Repair } from './repairs.ts';

/** A word that may have been misread, and what somebody has settled that it was. */
export interface Choice {
  readonly repair: Repair;
  readonly right: string;
}

/**
 * Every place that may be put right in one go with a word: the same word, and words where the same
 * letter was misread, each with its own proposal. The word itself is first.
 */
export function choicesAlike(repairs: readonly Repair[], repair: Repair, right: string): Choice[] {
  const kind = misreading(repair.word, right);
  const others = repairs.flatMap((one): Choice[] => {
    if (one === repair) return [];
    if (one.word === repair.word) return [{ repair: one, right }];
    const same = one.candidates.find(
      (word) => kind !== null && misreading(one.word, word) === kind,
    );
    return same === undefined ? [] : [{ repair: one, right: same }];
  });
  return [{ repair, right }, ...others];
}

/** The pieces with the chosen words put right, each in its own place and nowhere else. */
export function withChoices(
  parts: readonly SourcePart[],
  repairs: readonly Repair[],
  choices: readonly Choice[],
): readonly SourcePart[] {
  // The last first: a place is told by how many of its word stand before it.
  return repairs.reduceRight<readonly SourcePart[]>((done, repair) => {
    const choice = choices.find((one) => one.repair === repair);
    return choice ? withWord(done, repair.word, choice.right, repair.place) : done;
  }, parts);
}

/** The words that are left, told by where they stand now. */
export function withoutChoices(repairs: readonly Repair[], choices: readonly Choice[]): Repair[] {
  const isDone = (repair: Repair) => choices.some((one) => one.repair === repair);
  return repairs.flatMap((repair, index) => {
    if (isDone(repair)) return [];
    const before = repairs.slice(0, index).filter(({ place }) => place.id === repair.place.id);
    const changed = choices.filter((one) => before.includes(one.repair));
    const nr = changed.reduce((count, choice) => {
      const gone = Number(choice.repair.word === repair.word);
      return count - gone + [...choice.right.matchAll(wordPattern(repair.word))].length;
    }, repair.place.nr);
    return [{ ...repair, place: { ...repair.place, nr } }];
  });
}
