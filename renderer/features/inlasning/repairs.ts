import type { SourcePart } from '../../../shared/domain/inlasning.ts';
import { linesOf } from '../../../shared/rules/inlasning/runs.ts';
import {
  doubtfulWord,
  isDamaged,
  ocrCandidates,
  ocrRepairs,
  wordsIn,
} from '../../../shared/rules/ocr.ts';
import type { Spelling } from '../../spelling/spelling.ts';
import { wordPattern } from './parts.ts';
import type { WordPlace } from './parts.ts';

/** A word that may have been misread, where it stands, and what it may have been. */
export interface Repair {
  readonly word: string;
  readonly place: WordPlace;
  readonly before: string;
  readonly after: string;
  readonly candidates: readonly string[];
}

const CONTEXT = 40;

/** The words that may have been misread, in the order of the text. */
export async function findRepairs(
  parts: readonly SourcePart[],
  spelling: Pick<Spelling, 'findUnknown'>,
): Promise<Repair[]> {
  const found = parts.flatMap(placesIn);
  const words = [...new Set(found.map(({ word }) => word))];
  const unknown = await spelling.findUnknown(words);
  const askDoubtful = isDamaged(words.length, unknown.size);
  const asked = words.filter(
    (word) => unknown.has(word) || (askDoubtful && doubtfulWord(word) !== null),
  );
  const candidates = [...new Set(asked.flatMap(ocrCandidates))];
  const wrong = await spelling.findUnknown(candidates);
  const repairs = new Map(
    asked.map((word) => [word, ocrRepairs(word, (candidate) => !wrong.has(candidate))]),
  );
  return found.flatMap(({ text, index, word, id }) => {
    const choices = repairs.get(word) ?? [];
    if (choices.length === 0) return [];
    const start = text.slice(0, index);
    const nr = [...start.matchAll(wordPattern(word))].length;
    const after = text.slice(index + word.length).slice(0, CONTEXT);
    return [{ word, place: { id, nr }, before: start.slice(-CONTEXT), after, candidates: choices }];
  });
}

function placesIn({ id, block }: SourcePart) {
  const text = linesOf(block).join('\n');
  return wordsIn(text).map(({ word, index }) => ({ id, text, word, index }));
}
