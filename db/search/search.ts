import { CallError } from '../../shared/contract/errors.ts';
import type { Sokbegaran, Sokslag, Soksvar } from '../../shared/domain/sok.ts';
import { soughtParts } from '../../shared/rules/sok-fraga.ts';
import type { Sokfraga } from '../../shared/rules/sok-fraga.ts';
import { wordJudge, isAnsweredBy } from '../../shared/rules/sok-judge.ts';
import { parseSokfraga } from '../../shared/rules/sok-parse.ts';
import { toExpression } from '../../shared/rules/sok-expression.ts';
import type { Expression } from '../../shared/rules/sok-expression.ts';
import type { SqliteFile } from '../connection.ts';
import { INDEX, candidateSource } from './candidates.ts';
import type { Kandidater, Kandidatkalla } from './candidates.ts';
import { documentsOf } from './documents.ts';
import type { Kandidat } from './documents.ts';
import { asTheyStand, vocabularyOf } from './expand.ts';
import { isSpeltSo, toDokument, toTraff } from './hits.ts';
import { casesByNumber, handlingarByNumber } from './numbers.ts';

/** Rows judged at a time, and at most for one answer: the next page goes on from there. */
const SIFTED_AT_ONCE = 200;
const MOST_SIFTED = 4000;
const NOTHING: Soksvar = { traffar: [], antal: 0, efter: null };

/** Answers one question; throws `Cancelled` between statements when nobody waits for it any more. */
export type Search = (begaran: Sokbegaran, isStale: () => boolean) => Soksvar;

/** The search of a register, on a connection of its own. */
export function createSearch(file: SqliteFile): Search {
  const kinds = {
    arende: kind(file, 'arende'),
    handling: kind(file, 'handling'),
    sida: kind(file, 'sida'),
  };
  const vocabulary = vocabularyOf(file);
  return (begaran, isStale) => {
    const fraga = parseSokfraga(begaran.text);
    if (fraga === null) return NOTHING;
    const { slag, plats, efter } = begaran;
    const { source, read, byNumber } = kinds[slag];
    // Titles are found by what their words begin with, for every letter typed.
    const expand = plats === 'palett' && slag !== 'sida' ? asTheyStand : vocabulary();
    const expression = toExpression(fraga, INDEX[slag], expand);
    const judge = wordJudge(expand, INDEX[slag].borjan);
    const numbered = byNumber(begaran.text);
    const next = source.of(expression, fraga);
    const sifted = sift({
      ...{ begaran, isStale, numbered, read, fraga, next },
      passes: (row) => expression.isExact || isAnsweredBy(fraga, toDokument(slag, row), judge),
      atOnce: expression.isExact ? begaran.antal : SIFTED_AT_ONCE,
    });
    const rows = efter === null ? [...read(numbered), ...sifted.rows] : sifted.rows;
    const sought = soughtParts(fraga);
    return {
      traffar: speltFirst(rows, fraga).map((row) => toTraff(slag, row, sought, judge)),
      antal: isCounted(begaran) ? countOf(expression, source) : null,
      efter: sifted.efter,
    };
  };
}

/** Only where the number is shown, and once for a question. */
function isCounted({ plats, efter }: Sokbegaran): boolean {
  return plats === 'sida' && efter === null;
}

function countOf({ isExact, match }: Expression, source: Kandidatkalla): number | null {
  return isExact && match !== null ? source.count(match) : null;
}

function kind(file: SqliteFile, slag: Sokslag) {
  const byNumber = { arende: casesByNumber, handling: handlingarByNumber, sida: noNumbers }[slag];
  return {
    source: candidateSource(file, slag),
    read: documentsOf(file, slag),
    byNumber: byNumber(file),
  };
}

function noNumbers() {
  return (): number[] => [];
}

interface Sifting {
  readonly begaran: Sokbegaran;
  readonly isStale: () => boolean;
  readonly numbered: readonly number[];
  readonly read: (rader: readonly number[]) => Kandidat[];
  readonly next: Kandidater | null;
  readonly passes: (row: Kandidat) => boolean;
  readonly atOnce: number;
}

/** Takes candidates, newest first, until there are enough that pass or enough have been judged. */
function sift({ begaran, isStale, numbered, read, next, passes, atOnce }: Sifting) {
  const rows: Kandidat[] = [];
  let efter = begaran.efter;
  for (let judged = 0; next !== null && judged < MOST_SIFTED; judged += atOnce) {
    if (isStale()) throw new CallError('Cancelled');
    const rader = next(efter, atOnce);
    for (const row of read(rader.filter((rad) => !numbered.includes(rad)))) {
      if (passes(row)) rows.push(row);
      if (rows.length === begaran.antal) return { rows, efter: row.rad };
    }
    if (rader.length < atOnce) return { rows, efter: null };
    efter = rader.at(-1) ?? null;
  }
  return { rows, efter: next === null ? null : efter };
}

/** What is spelt as asked stands before what only sounds so once å, ä and ö are folded. */
function speltFirst(rows: readonly Kandidat[], fraga: Sokfraga): Kandidat[] {
  const sought = soughtParts(fraga);
  const [exact, folded]: [Kandidat[], Kandidat[]] = [[], []];
  for (const row of rows) (isSpeltSo(row, sought) ? exact : folded).push(row);
  return [...exact, ...folded];
}
