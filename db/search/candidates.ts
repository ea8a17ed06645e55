import type { Sokfraga } from '../../shared/rules/sok-fraga.ts';
import type { Sokslag } from '../../shared/domain/sok.ts';
import type { Sokindex, Expression } from '../../shared/rules/sok-expression.ts';
import type { SqliteFile } from '../connection.ts';

/** More than this is shown as "more than a thousand". */
const MOST_COUNTED = 1001;
const LAST_ROW = Number.MAX_SAFE_INTEGER;

const TABLE = { arende: 'arende_sok', handling: 'handling_sok', sida: 'fil_sok' } as const;

/** What each index holds and knows. */
export const INDEX: Readonly<Record<Sokslag, Sokindex>> = {
  arende: {
    falt: ['dnr', 'rubrik', 'part', 'handlaggare'],
    ...{ skiljer: false, borjan: true, fraser: false },
  },
  handling: { falt: ['rubrik', 'part'], skiljer: false, borjan: true, fraser: false },
  sida: { falt: ['text'], skiljer: true, borjan: false, fraser: true },
};

/** Rows that may be hits, newest first, from below a row. */
export type Kandidater = (below: number | null, most: number) => number[];

export interface Kandidatkalla {
  /** Null when nothing but a walk through the whole register could answer. */
  of(toExpression: Expression, fraga: Sokfraga): Kandidater | null;
  /** How many rows the index finds, as far as they are counted. */
  count(match: string): number;
}

/** The candidates of one kind, by its index; cases also by year and status alone. */
export function candidateSource(file: SqliteFile, slag: Sokslag): Kandidatkalla {
  const table = TABLE[slag];
  const rows = file
    .prepare<[string, number, number], number>(
      `SELECT rowid FROM ${table}(?) WHERE rowid < ? ORDER BY rowid DESC LIMIT ?`,
    )
    .pluck();
  const counted = file
    .prepare<[string], number>(
      `SELECT count(*) FROM (SELECT 1 FROM ${table}(?) LIMIT ${MOST_COUNTED})`,
    )
    .pluck();
  const byCase = casesBy(file);
  return {
    of: ({ match, isImpossible }, fraga) => {
      if (isImpossible) return null;
      if (match !== null) return (below, most) => rows.all(match, below ?? LAST_ROW, most);
      return slag === 'arende' ? byCase(fraga) : null;
    },
    count: (match) => counted.get(match) ?? 0,
  };
}

/** Cases of some years or states; anything else asked of them is judged row by row. */
function casesBy(file: SqliteFile) {
  const rows = file
    .prepare<[number, number, number, string, string, number], number>(
      `SELECT rad FROM arende WHERE rad < ? AND ar BETWEEN ? AND ?
       AND (? = '' OR status IN (SELECT value FROM json_each(?))) ORDER BY rad DESC LIMIT ?`,
    )
    .pluck();
  return (fraga: Sokfraga): Kandidater => {
    const delar = fraga.typ === 'alla' ? fraga.delar : [fraga];
    const ar = delar.find((del) => del.typ === 'ar') ?? { fran: 0, till: 9999 };
    const status = delar.find((del) => del.typ === 'status')?.status ?? [];
    const states = status.length === 0 ? '' : JSON.stringify(status);
    return (below, most) =>
      rows.all(below ?? LAST_ROW, ar.fran, ar.till, states, states || '[]', most);
  };
}
