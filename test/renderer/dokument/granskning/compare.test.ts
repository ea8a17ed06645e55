import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedParts,
  compare,
  kindOfWords,
} from '../../../../renderer/features/dokument/granskning/compare.ts';
import type { TextPart } from '../../../../renderer/features/dokument/granskning/compare.ts';
import { wordChanges } from '../../../../renderer/features/dokument/granskning/word-changes.ts';
import type { Piece } from '../../../../renderer/features/dokument/granskning/word-changes.ts';

const word = fc.constantFrom(
  'medel',
  'till',
  'unga',
  'å',
  '§',
  '1 200',
  ',',
  '\n',
  'e\u0301',
  '😀',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);
const id = fc.integer({ min: 0, max: 9 }).map(String);
const row = fc.record({ id, text });
const part: fc.Arbitrary<TextPart> = fc.record({
  ...{ id, title: text },
  rows: fc.uniqueArray(row, { maxLength: 6, selector: (one) => one.id }),
});
const paper = fc.uniqueArray(part, { maxLength: 8, selector: (one) => one.id });

const side = (pieces: readonly Piece[], kind: Piece['kind']) =>
  pieces.map((piece) => (piece.kind === 'same' || piece.kind === kind ? piece.text : '')).join('');
const was = (pieces: readonly Piece[]) => side(pieces, 'removed');
const is = (pieces: readonly Piece[]) => side(pieces, 'added');
const sorted = (texts: readonly string[]) => texts.toSorted();
const wordsOf = (parts: readonly TextPart[]) =>
  sorted(parts.flatMap(({ title, rows }) => [title, ...rows.map((one) => one.text)]));

describe('two papers compared', () => {
  test('a paper does not differ from itself', () => {
    fc.assert(
      fc.property(paper, (parts) => {
        expect(changedParts(compare(parts, structuredClone(parts)))).toEqual([]);
      }),
    );
  });

  test('every word of both is accounted for', () => {
    fc.assert(
      fc.property(paper, paper, (before, after) => {
        const told = compare(before, after);
        const all = (read: typeof was, left: 'added' | 'removed') =>
          sorted(
            told
              .filter(({ kind }) => kind !== left)
              .flatMap(({ title, rows }) => [
                read(title),
                ...rows.filter(({ kind }) => kind !== left).map(({ pieces }) => read(pieces)),
              ]),
          );
        expect(all(was, 'added')).toEqual(wordsOf(before));
        expect(all(is, 'removed')).toEqual(wordsOf(after));
      }),
    );
  });

  test('stands in the order it has now, and what is gone after what it stood after', () => {
    fc.assert(
      fc.property(paper, paper, (before, after) => {
        const told = compare(before, after);
        const now = told.filter(({ kind }) => kind !== 'removed').map((one) => one.id);
        expect(now).toEqual(after.map((one) => one.id));
      }),
    );
    const parts = (ids: string) => Array.from(ids, (one) => ({ id: one, title: one, rows: [] }));
    expect(compare(parts('abcd'), parts('ad')).map((one) => one.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('one that is moved is told as moved, alone and as nothing else', () => {
    fc.assert(
      fc.property(paper, fc.nat(), fc.nat(), (parts, from, to) => {
        fc.pre(parts.length > 1);
        const [start, end] = [from % parts.length, to % parts.length];
        fc.pre(start !== end);
        const moved = parts.toSpliced(start, 1);
        const [taken] = parts.slice(start, start + 1);
        const after = moved.toSpliced(end, 0, ...(taken ? [taken] : []));
        const told = changedParts(compare(parts, after));
        expect(told).toHaveLength(1);
        expect(told[0]).toMatchObject({ kind: 'same', isMoved: true });
        // Neighbours that change places are told either way.
        if (Math.abs(start - end) > 1) expect(told[0]?.id).toBe(taken?.id);
      }),
    );
  });

  test('rows are told apart from their section, and a heading from its text', () => {
    const rows = [
      { id: '1', text: 'Nämnden tillstyrker.' },
      { id: '2', text: 'Ärendet avslutas.' },
    ];
    const before = [{ id: 'p', title: 'Förslag', rows }];
    const turned = compare(before, [{ id: 'p', title: 'Beslut', rows: rows.toReversed() }]);
    expect(turned).toMatchObject([{ kind: 'changed', isReworded: true, isMoved: false }]);
    expect(turned[0]?.rows.filter(({ isMoved }) => isMoved)).toHaveLength(1);
    const gone = compare(before, [{ id: 'p', title: 'Förslag', rows: rows.slice(1) }]);
    expect(gone[0]?.rows.map(({ kind }) => kind)).toEqual(['removed', 'same']);
  });

  test('a part that is only left out, or called something else, is not told as changed', () => {
    const part = { id: 'p', title: 'Bakgrund', rows: [{ id: '1', text: 'Saken är ny.' }] };
    const [out] = changedParts(compare([part], [{ ...part, isLeftOut: true }]));
    expect(out).toMatchObject({ printing: 'leftOut', isReworded: false });
    const [back] = changedParts(compare([{ ...part, isLeftOut: true }], [part]));
    expect(back).toMatchObject({ printing: 'takenIn' });
    const [renamed] = changedParts(compare([part], [{ ...part, title: 'Historik' }]));
    expect(renamed).toMatchObject({ printing: null, isReworded: true });
    const [rewritten] = compare([part], [{ ...part, rows: [{ id: '1', text: 'Gammal.' }] }]);
    expect([out, back, renamed, rewritten].map((one) => one && kindOfWords(one))).toEqual([
      ...['same', 'same', 'same', 'changed'],
    ]);
  });
});

describe('words of two texts', () => {
  test('all of both are there, in order', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordChanges(before, after);
        expect(was(pieces)).toBe(before);
        expect(is(pieces)).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  test('a changed word is one word taken away and one put in', () => {
    expect(wordChanges('Medel till unga i byn.', 'Medel till äldre i byn.')).toEqual([
      { kind: 'same', text: 'Medel till ' },
      { kind: 'removed', text: 'unga' },
      { kind: 'added', text: 'äldre' },
      { kind: 'same', text: ' i byn.' },
    ]);
  });

  test('words that all are others are told as one run', () => {
    expect(wordChanges('ett två tre', 'fyra fem sex')).toEqual([
      { kind: 'removed', text: 'ett två tre' },
      { kind: 'added', text: 'fyra fem sex' },
    ]);
  });

  test('texts that have nothing in common are told whole, and at once', () => {
    const [before, after] = ['gammal ', 'ny '].map((one) => one.repeat(20_000));
    expect(wordChanges(before ?? '', after ?? '')).toHaveLength(2);
  });
});
