import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';
import {
  eachParagraph,
  markedAtSelection,
  markedIn,
  markWords,
} from '../../../renderer/editor/spelling-plugin.ts';
import { createVerdicts } from '../../../renderer/spelling/verdicts.ts';
import { bulletList, paragraph, text } from '../../../shared/document/build.ts';
import type { Stavord } from '../../../shared/rules/stavning/ord.ts';
import { choosing, stateWith } from './editor-state.ts';

function wordsOf(state: EditorState): Stavord[] {
  const words: Stavord[] = [];
  eachParagraph(state.doc, (paragraph, start) => {
    for (const { ord, from, to } of paragraph) {
      words.push({ ord, from: start + from, to: start + to });
    }
  });
  return words;
}

/** The state after these words have been marked; the same state when nothing was to be done. */
function marking(state: EditorState, words: readonly Stavord[]): EditorState {
  let next = state;
  const view = { state, dispatch: (tr: EditorState['tr']) => (next = state.apply(tr)) };
  markWords(view as unknown as EditorView, words);
  return next;
}

const start = () =>
  stateWith([paragraph(text('Beslutt om vägar')), bulletList([paragraph(text('protkoll'))])], 1);
const named = (state: EditorState, ...names: string[]) =>
  wordsOf(state).filter(({ ord }) => names.includes(ord));

test('every word of a text is told where it stands in the document', () => {
  const state = start();
  const read = wordsOf(state).map(({ ord, from, to }) => [ord, state.doc.textBetween(from, to)]);
  expect(read).toEqual(['Beslutt', 'om', 'vägar', 'protkoll'].map((word) => [word, word]));
});

test('marks follow their words when something is written before them', () => {
  const state = start();
  const marked = marking(state, named(state, 'Beslutt', 'protkoll'));
  const after = marked.apply(marked.tr.insertText('Ett ', 1));
  const read = markedIn(after).map(({ from, to }) => after.doc.textBetween(from, to));
  expect(read).toEqual(['Beslutt', 'protkoll']);
});

test('marking what is marked already changes nothing', () => {
  const state = start();
  const words = named(state, 'Beslutt');
  const marked = marking(state, words);
  expect(marked).not.toBe(state);
  expect(marking(marked, words)).toBe(marked);
  expect(markedIn(marking(marked, []))).toEqual([]);
});

test('the marked word is found from within it and when it is chosen, and no other', () => {
  const state = start();
  const marked = marking(state, named(state, 'Beslutt'));
  expect(markedAtSelection(choosing(marked, 4))?.ord).toBe('Beslutt');
  expect(markedAtSelection(choosing(marked, 1, 8))?.ord).toBe('Beslutt');
  expect(markedAtSelection(choosing(marked, 10))).toBeNull();
});

test('the dictionary is asked about each word once', async () => {
  const asked: (readonly string[])[] = [];
  const verdicts = createVerdicts({
    findUnknown: (words) => {
      asked.push(words);
      return Promise.resolve(new Set(words.filter((word) => word === 'beslutt')));
    },
  });
  expect(verdicts.of('beslut')).toBeUndefined();
  await verdicts.ask(['beslut', 'beslutt', 'beslut']);
  await verdicts.ask(['beslut']);
  await verdicts.ask(['beslutt', 'om']);
  expect(asked).toEqual([['beslut', 'beslutt'], ['om']]);
  expect([verdicts.of('beslut'), verdicts.of('beslutt')]).toEqual([true, false]);
});
