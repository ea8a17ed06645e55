import fc from 'fast-check';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { replacement } from '../../../renderer/editor/external-value.ts';
import { findKey, findMatches, matchesIn } from '../../../renderer/editor/find-plugin.ts';
import { changeOf } from '../../../renderer/editor/text-change.ts';
import { belopp, bulletList, heading, paragraph, text } from '../../../shared/document/build.ts';
import { documentOf, stateWith } from './editor-state.ts';

describe('a text from outside', () => {
  const word = fc.constantFrom('a', 'aa', 'ab', 'b', 'aba');
  const block = fc.oneof(
    word.map((words) => paragraph(text(words))),
    word.map(heading),
    fc.constant(paragraph()),
    fc
      .array(word, { minLength: 1, maxLength: 3 })
      .map((words) => bulletList(words.map((one) => paragraph(text(one))))),
  );
  const doc = fc.array(block, { minLength: 1, maxLength: 4 }).map((all) => documentOf(...all));

  it('becomes what stands, whatever stood', () => {
    fc.assert(
      fc.property(doc, doc, (before, next) => {
        const state = EditorState.create({ doc: before });
        const tr = replacement(state, next);
        expect((tr ? state.apply(tr) : state).doc.eq(next)).toBe(true);
        expect(tr === null).toBe(before.eq(next));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the caret on its word', () => {
    const before = documentOf(paragraph(text('Ett två')), paragraph(text('tre fyra')));
    const next = documentOf(paragraph(text('Ett och två')), paragraph(text('tre fyra')));
    const selection = TextSelection.create(before, 14);
    const state = EditorState.create({ doc: before, selection });
    const tr = replacement(state, next);
    if (!tr) throw new Error('nothing differs');
    const { $from } = state.apply(tr).selection;
    expect($from.parent.textContent.slice($from.parentOffset)).toBe('fyra');
    expect(state.selection.$from.parent.textContent.slice(4)).toBe('fyra');
  });
});

describe('what a change was', () => {
  const state = stateWith([paragraph(text('Ett'))]);

  it('joins letters of one place without a pause, and nothing else', () => {
    const first = state.tr.insertText('a', 4).setTime(1000);
    const one = changeOf(first, null);
    expect(one.change).toEqual({ kind: 'typed', joins: false });
    const later = state.apply(first);
    const beside = later.tr.insertText('b', 5);
    expect(changeOf(beside.setTime(1300), one.last).change).toEqual({ kind: 'typed', joins: true });
    expect(changeOf(beside.setTime(2100), one.last).change.joins).toBe(false);
    expect(changeOf(later.tr.insertText('b', 1).setTime(1300), one.last).change.joins).toBe(false);
    const back = later.tr.delete(4, 5).setTime(1300);
    expect(changeOf(back, one.last).change).toEqual({ kind: 'typed', joins: true });
  });

  it('tells pasting, replacing and new blocks apart', () => {
    const tr = () => state.tr.insertText('abc', 4);
    expect(changeOf(tr().setMeta('paste', true), null).change.kind).toBe('pasted');
    expect(changeOf(tr().setMeta('replaces', true), null).change.kind).toBe('replaced');
    expect(changeOf(state.tr.split(2), null).change.kind).toBe('edited');
  });
});

describe('finding', () => {
  const doc = documentOf(
    heading('Nämnden'),
    paragraph(text('Nämndens förslag. NÄMNDEN har 5\u00a0000\u00a0kr.')),
    paragraph(text('Enligt '), belopp('ram'), text(' förslag')),
  );
  const find = (query: string, matchCase = false, wholeWords = false) =>
    findMatches(doc, { query, matchCase, wholeWords }, () => 'nämndens').map((match) =>
      match.isBound ? 'bound' : doc.textBetween(match.from, match.to),
    );

  it('goes through headings, text and what references read', () => {
    expect(find('nämnden')).toEqual(['Nämnden', 'Nämnden', 'NÄMNDEN', 'bound']);
  });

  it('can ask for the same letters and for whole words', () => {
    expect(find('Nämnden', true)).toEqual(['Nämnden', 'Nämnden']);
    expect(find('nämnden', false, true)).toEqual(['Nämnden', 'NÄMNDEN']);
  });

  it('takes any space for another, and signs as they are', () => {
    expect(find('5 000 kr.')).toEqual(['5\u00a0000\u00a0kr.']);
    expect(find('.*')).toEqual([]);
    expect(find('  ')).toEqual([]);
  });

  it('runs over a reference into the words beside it', () => {
    expect(find('enligt nämndens f')).toEqual(['bound']);
    const [match] = findMatches(
      doc,
      { query: 'ens f', matchCase: true, wholeWords: false },
      () => 'nämndens',
    ).slice(-1);
    expect(match && match.to - match.from).toBe(3);
  });

  it('follows what is written', () => {
    const options = { query: 'ett', matchCase: false, wholeWords: false };
    const state = stateWith([paragraph(text('Ett'))]);
    const looking = state.apply(state.tr.setMeta(findKey, { options }));
    expect(matchesIn(looking)).toHaveLength(1);
    expect(matchesIn(looking.apply(looking.tr.insertText(' ett', 4)))).toHaveLength(2);
    const closed = looking.apply(looking.tr.setMeta(findKey, { options: null }));
    expect(matchesIn(closed)).toEqual([]);
  });
});
