import type { Beslutsstil } from '../domain/organ.ts';
import { joinSwedish, lowerFirst } from './sprak.ts';

/** A point as it was proposed. */
export interface Bisatspunkt {
  readonly text: string;
  readonly delpunkter: readonly string[];
}

/** Adverbs that stand before the verb in a subordinate clause. */
const ADVERBS = 'inte|därmed inte|därför|därmed|även|också';
/** A subject without a subordinate clause of its own, its verb, and the adverb after it. */
const MAIN_CLAUSE = new RegExp(
  String.raw`^([^,.]*?\S) (\p{L}{2,}(?:ar|er|år|as|es|ds)|ska|kan|bör|får|har|ges) (${ADVERBS}) `,
  'u',
);

/**
 * What is proposed as a clause after "att": "kulturnämnden tilldelas 500 tkr". `subject` is the
 * deciding body in its short form, which a body that decides in att-satser needs before them.
 */
export function bisats(
  punkter: readonly Bisatspunkt[],
  stil: Beslutsstil,
  subject: string,
): string {
  const clauses = punkter.flatMap(clausesOf);
  if (clauses.length === 0) return '';
  if (stil === 'att_satser') return `${subject} beslutar att ${joinSwedish(clauses, 'samt')}`;
  return joinWith(clauses, ' att ');
}

/** "a, att b samt att c". */
function joinWith(clauses: readonly string[], word: string): string {
  const [first = '', ...rest] = clauses;
  return joinSwedish([first, ...rest.map((clause) => `${word.trim()} ${clause}`)], 'samt');
}

function clausesOf({ text, delpunkter }: Bisatspunkt): string[] {
  const sentences = text
    .trim()
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .map(clauseOf)
    .filter((clause) => clause !== '');
  const last = sentences.pop();
  if (last === undefined) return [];
  const subPoints = joinSwedish(delpunkter.map(clauseOf));
  return [...sentences, subPoints === '' ? last : `${last.replace(/[:,]$/u, '')} ${subPoints}`];
}

/** One sentence as a clause: no capital, no full stop, "inte" before the verb. */
function clauseOf(sentence: string): string {
  const bare = sentence
    .trim()
    .replace(/[.!?\s]+$/u, '')
    .replace(/^att\s+/iu, '');
  return lowerFirst(bare).replace(MAIN_CLAUSE, '$1 $3 $2 ');
}
