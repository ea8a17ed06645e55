import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDEX } from '../../db/search/candidates.ts';
import { foldWord, sokord } from '../../shared/rules/sok-ord.ts';
import { wordJudge, isAnsweredBy } from '../../shared/rules/sok-judge.ts';
import type { Sokdokument, Expansion } from '../../shared/rules/sok-judge.ts';
import { parseSokfraga } from '../../shared/rules/sok-parse.ts';
import { toExpression } from '../../shared/rules/sok-expression.ts';

const WORDS = ['skola', 'skolan', 'väg', 'vag', 'plan', 'planen', 'park', 'och', 'ek'];

const file = new Database(':memory:');
file.exec(`
  CREATE VIRTUAL TABLE titlar USING fts5(text, content='', contentless_delete=1,
    tokenize='unicode61 remove_diacritics 2', prefix='2 3 4', detail=none);
  CREATE VIRTUAL TABLE sidor USING fts5(text, tokenize='unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE sidord USING fts5vocab(sidor, 'row');`);

/** Words that stand for one another in these tests: "skola" for all that begin so. */
const expand: Expansion = ({ ord }) =>
  new Set(ord === 'skola' ? WORDS.map(foldWord).filter((word) => word.startsWith('skol')) : []);

const title = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 });
const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom('pl', 'sko', 'rubrik:plan', 'part:ek', 'text:park', 'år:2026', 'år:2025'),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map(([a, b]) => `"${a} ${b}"`),
);
const question = fc
  .array(fc.tuple(leaf, fc.constantFrom(' ', ' ELLER ', ' -', ' (', ') ', ' INTE ')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => `${parts.map(([word, joint]) => word + joint).join('')} `);

function documentOf(slag: 'handling' | 'sida', words: readonly string[]): Sokdokument {
  const [first = [], rest = []] =
    slag === 'sida' ? [[], words] : [words.slice(0, 2), words.slice(2)];
  const inField = (own: readonly string[]) => sokord(own.join(' '));
  const text = slag === 'sida' ? inField(rest) : [];
  return {
    falt: {
      ...{ dnr: [], handlaggare: [], text },
      ...{ rubrik: inField(first), part: slag === 'sida' ? [] : inField(rest) },
    },
    fria: slag === 'sida' ? ['text'] : ['rubrik', 'part'],
    ...{ nummer: [], ar: 2026, status: null },
  };
}

test.each([
  ['handling', 'titlar'],
  ['sida', 'sidor'],
] as const)(
  'the index of a %s finds all that answers, and only that when it says so',
  (slag, table) => {
    const insert = file.prepare(`INSERT INTO ${table} (rowid, text) VALUES (?, ?)`);
    const find = file.prepare<[string], number>(`SELECT rowid FROM ${table}(?)`).pluck();
    let narrowed = 0;
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), question, (titles, typed) => {
        const fraga = parseSokfraga(typed);
        if (fraga === null) return;
        file.exec(`DELETE FROM ${table}`);
        titles.forEach((words, index) => insert.run(index + 1, words.join(' ')));
        const judge = wordJudge(expand, INDEX[slag].borjan);
        const answers = titles.flatMap((words, index) =>
          isAnsweredBy(fraga, documentOf(slag, words), judge) ? [index + 1] : [],
        );
        const { match, isExact, isImpossible } = toExpression(fraga, INDEX[slag], expand);
        if (isImpossible) expect(answers).toEqual([]);
        if (match === null) return;
        narrowed += 1;
        const found = find.all(match);
        expect(found).toEqual(expect.arrayContaining(answers));
        if (isExact) expect(found).toEqual(answers);
      }),
      { numRuns: 1500 },
    );
    expect(narrowed).toBeGreaterThan(500);
  },
);

test('nothing that is typed is a fault to the index', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      'NEAR(',
      'AND',
      'OR',
      'NOT',
      '^',
      '+',
      ':',
      '{text}',
      "'",
      '\0',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('', ' '), (parts, joint) => {
      const fraga = parseSokfraga(parts.join(joint));
      if (fraga === null) return;
      for (const [slag, table] of [
        ['handling', 'titlar'],
        ['sida', 'sidor'],
      ] as const) {
        const { match } = toExpression(fraga, INDEX[slag], expand);
        if (match !== null) file.prepare(`SELECT rowid FROM ${table}(?)`).all(match);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text is cut into the same words as the index cuts it', () => {
  const letters = fc.constantFrom(...'abåäöéÅÄÖ0159 -/.,§"\n'.split(''), 'o\u0308', 'ß', 'ø');
  file.exec('DELETE FROM sidor');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      file.prepare('INSERT OR REPLACE INTO sidor (rowid, text) VALUES (1, ?)').run(text);
      const theirs = file.prepare('SELECT term FROM sidord').pluck().all() as string[];
      const ours = new Set(sokord(text).map(({ folded }) => folded));
      expect([...ours].sort()).toEqual(theirs.sort());
    }),
  );
});
