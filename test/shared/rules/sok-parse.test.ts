import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Arendestatus } from '../../../shared/domain/arende.ts';
import { soughtParts } from '../../../shared/rules/sok-fraga.ts';
import type { Sokfalt, Sokfraga, Sought } from '../../../shared/rules/sok-fraga.ts';
import { parseSokfraga } from '../../../shared/rules/sok-parse.ts';

const ord = (text: string, more: Partial<Sought> = {}) =>
  ({ typ: 'ord', ord: text, borjan: false, falt: null, ...more }) as Sokfraga;
const fras = (text: string, more: Partial<Sought> = {}) =>
  ({ typ: 'fras', ord: text.split(' '), borjan: false, falt: null, ...more }) as Sokfraga;
const alla = (delar: Sokfraga[], utom: Sokfraga[] = []): Sokfraga => ({ typ: 'alla', delar, utom });
const nagon = (...delar: Sokfraga[]): Sokfraga => ({ typ: 'nagon', delar });

describe('a question is read', () => {
  test.each<[string, Sokfraga | null]>([
    ['Budget ', ord('budget')],
    ['budg', ord('budg', { borjan: true })],
    ['skol* plan ', alla([ord('skol', { borjan: true }), ord('plan')])],
    ['budget OCH plan ', alla([ord('budget'), ord('plan')])],
    ['budget ELLER plan ', nagon(ord('budget'), ord('plan'))],
    ['a b OR c ', nagon(alla([ord('a'), ord('b')]), ord('c'))],
    ['a (b OR c) ', alla([ord('a'), nagon(ord('b'), ord('c'))])],
    ['budget -plan ', alla([ord('budget')], [ord('plan')])],
    ['budget INTE (plan ELLER väg) ', alla([ord('budget')], [nagon(ord('plan'), ord('väg'))])],
    ['"ny skola" ', fras('ny skola')],
    ['"skola"', fras('skola')],
    ['”ny skola” ', fras('ny skola')],
    ['e-post ', fras('e post')],
    ['rubrik:budget ', ord('budget', { falt: 'rubrik' })],
    ['avsändare:"Ek och Al" ', fras('ek och al', { falt: 'part' })],
    [
      'handläggare:(ek OR al) ',
      nagon(ord('ek', { falt: 'handlaggare' }), ord('al', { falt: 'handlaggare' })),
    ],
    ['dnr:2017KS/0305 ', ord('2017ks305', { falt: 'dnr' })],
    ['år:2017 ', { typ: 'ar', fran: 2017, till: 2017 }],
    ['år:2017-2015 ', { typ: 'ar', fran: 2015, till: 2017 }],
    ['status:avslutat ', { typ: 'status', status: ['avslutat'] }],
    ['status:"under beredning" ', { typ: 'status', status: ['under_beredning'] }],
  ])('%s', (text, expected) => {
    expect(parseSokfraga(text)).toEqual(expected);
  });
});

describe('what cannot be read is searched as words', () => {
  test.each<[string, Sokfraga | null]>([
    ['"ny skola ', alla([ord('ny'), ord('skola')])],
    ['(budget ', ord('budget')],
    ['budget) plan ', alla([ord('budget'), ord('plan')])],
    ['OCH ', ord('och')],
    ['budget ELLER ', alla([ord('budget'), ord('eller')])],
    ['ELLER budget ', alla([ord('eller'), ord('budget')])],
    ['år:sedan ', fras('år sedan')],
    ['status:borta ', fras('status borta')],
    ['okänt:ord ', alla([ord('okänt'), ord('ord')])],
    ['rubrik: budget ', alla([ord('rubrik'), ord('budget')])],
    ['', null],
    ['- () "" : * ', null],
    ['-budget ', null],
  ])('%s', (text, expected) => {
    expect(parseSokfraga(text)).toEqual(expected);
  });

  test('no text makes it fail, and a thousand parentheses neither', () => {
    const typed = fc.array(
      fc.oneof(
        fc.constantFrom('AND', 'ELLER', 'INTE', '(', ')', '"', '-', 'rubrik:', 'år:', ' ', '*'),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 30 },
    );
    fc.assert(fc.property(typed, (pieces) => void parseSokfraga(pieces.join(' '))));
    fc.assert(fc.property(typed, (pieces) => void parseSokfraga(pieces.join(''))));
    expect(parseSokfraga(`${'('.repeat(1000)}budget`)).toBeNull();
  });

  test('any word of letters is found among what is sought, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.constantFrom('(', ')', ' OR ', ':', '((', ' - ', '")'), (noise) => {
        const words = soughtParts(parseSokfraga(`${noise}budget${noise}`) ?? ord('nothing'));
        expect(words.flatMap((one) => one.ord)).toContain('budget');
      }),
    );
  });
});

/** A question as a person would write it. */
function written(fraga: Sokfraga): string {
  switch (fraga.typ) {
    case 'ord':
      return prefixed(fraga.falt, fraga.borjan ? `${fraga.ord}*` : fraga.ord);
    case 'fras':
      return prefixed(fraga.falt, `"${fraga.ord.join(' ')}"`);
    case 'ar':
      return `år:${String(fraga.fran)}-${String(fraga.till)}`;
    case 'status':
      return `status:${fraga.status.join()}`;
    case 'alla':
      return [...fraga.delar.map(grouped), ...fraga.utom.map((one) => `-${grouped(one)}`)].join(
        ' ',
      );
    case 'nagon':
      return fraga.delar.map(grouped).join(' ELLER ');
  }
}

const grouped = (fraga: Sokfraga) =>
  fraga.typ === 'alla' || fraga.typ === 'nagon' ? `(${written(fraga)})` : written(fraga);
const prefixed = (falt: Sokfalt | null, text: string) => (falt === null ? text : `${falt}:${text}`);

const word = fc.stringMatching(/^[a-zåäö]{1,8}$/u);
const falt = fc.constantFrom<Sokfalt | null>(null, null, 'rubrik', 'part', 'text', 'handlaggare');
const year = fc.integer({ min: 1950, max: 2100 });
const { question } = fc.letrec<{ question: Sokfraga; leaf: Sokfraga }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ typ: fc.constant('ord' as const), ord: word, borjan: fc.boolean(), falt }),
    fc.record({
      ...{ typ: fc.constant('fras' as const), ord: fc.array(word, { minLength: 1, maxLength: 3 }) },
      ...{ borjan: fc.constant(false), falt },
    }),
    fc
      .tuple(year, year)
      .map(([a, b]): Sokfraga => ({ typ: 'ar', fran: Math.min(a, b), till: Math.max(a, b) })),
    fc
      .constantFrom(...Arendestatus.options)
      .map((one): Sokfraga => ({ typ: 'status', status: [one] })),
  ),
  question: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(
        fc.array(tie('question'), { minLength: 1, maxLength: 3 }),
        fc.array(tie('question'), { minLength: 1, maxLength: 2 }),
      )
      .map(([delar, utom]) => alla(delar, utom)),
    fc.array(tie('question'), { minLength: 2, maxLength: 3 }).map((delar) => nagon(...delar)),
  ),
}));

test('a written question is read as what it was', () => {
  const pieces = (text: string) => (text.match(/[()]|[^\s()]+/gu) ?? []).length;
  fc.assert(
    fc.property(question, (fraga) => {
      fc.pre(pieces(written(fraga)) < 20);
      expect(parseSokfraga(`${written(fraga)} `)).toEqual(fraga);
    }),
    { numRuns: 500 },
  );
});
