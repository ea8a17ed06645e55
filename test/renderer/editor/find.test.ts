import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFinder } from '../../../renderer/editor/find.ts';
import { matchesInWords, wordsReplaced } from '../../../renderer/editor/match.ts';
import type { FindOptions, Follows, Match } from '../../../renderer/editor/match.ts';
import type { SearchedText } from '../../../renderer/editor/searched-text.ts';
import { textFind } from '../../../renderer/text/skrivelse.ts';

const FOLLOWING = 4;

beforeEach(() => vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: FOLLOWING }));
afterEach(() => vi.unstubAllGlobals());

/** An element that stands at a place of the page. */
function placeAt(place: number): Element {
  const element = {
    place,
    compareDocumentPosition: (other: { place: number }) => (other.place > place ? FOLLOWING : 2),
  };
  return element as unknown as Element;
}

/** A text of the page, with what was done to it. */
function textAt(place: number, words: string, follows: Follows | null = null) {
  let options: FindOptions | null = null;
  const done = {
    words,
    shown: null as Match | null,
    joins: [] as boolean[],
    entered: null as number | null,
  };
  const searched: SearchedText = {
    element: placeAt(place),
    look: (next) => (options = next),
    matches: () => matchesInWords(done.words, options, follows),
    show: (match) => (done.shown = match),
    enter: ({ from }) => (done.entered = from),
    replace: (matches, by, joins) => {
      done.words = wordsReplaced(done.words, matches, by);
      done.joins.push(joins);
    },
  };
  return { done, searched };
}

function finderOver(...texts: ReturnType<typeof textAt>[]) {
  const finder = createFinder({
    onDocument: () => () => undefined,
    editors: () => [],
    select: () => undefined,
  });
  for (const { searched } of texts) finder.add(searched);
  return finder;
}

const looked = (query: string): FindOptions => ({ query, matchCase: false, wholeWords: false });

test('goes through all texts in the order of the page, and round', () => {
  const [title, point, section] = [
    textAt(1, 'Nämndens svar'),
    textAt(3, 'nämnden, nämnden'),
    textAt(2, 'i nämnden', 'avsnitt'),
  ];
  const finder = finderOver(point, section, title);
  finder.look(looked('nämnden'));
  const seen = Array.from({ length: 5 }, () => {
    finder.next();
    const shown = [title, section, point].find(({ done }) => done.shown !== null);
    return [shown?.searched.element, shown?.done.shown?.from];
  });
  const places = [
    [title.searched.element, 0],
    [section.searched.element, 2],
    [point.searched.element, 0],
    [point.searched.element, 9],
  ];
  expect(seen).toEqual([...places, places[0]]);
  finder.previous();
  expect(finder.state()).toEqual({ count: 4, current: 3, follows: null });
  finder.enter();
  expect(point.done.entered).toBe(9);
});

test('says what a place follows that is not replaced', () => {
  const text = textAt(1, 'enligt planen', 'punkt');
  const finder = finderOver(text);
  finder.look(looked('planen'));
  finder.next();
  expect(finder.state().follows).toBe('punkt');
  finder.replace('budgeten');
  expect(text.done.words).toBe('enligt planen');
});

test('replaces all as one step, and counts what stands', () => {
  const [one, bound, other] = [
    textAt(1, 'a och a'),
    textAt(2, 'a', 'uppgift'),
    textAt(3, 'inte A'),
  ];
  const finder = finderOver(one, bound, other);
  finder.look(looked('a'));
  const replaced = finder.replaceAll('b');
  expect(replaced).toEqual({ count: 3, kept: { uppgift: 1, punkt: 0, avsnitt: 0 } });
  expect([one.done.words, bound.done.words, other.done.words]).toEqual(['b och b', 'a', 'inte b']);
  expect([...one.done.joins, ...other.done.joins]).toEqual([false, true]);
  expect(finder.state().count).toBe(1);
  expect(textFind.replaced(replaced.count, replaced.kept)).toBe(
    '3 ställen ersattes. 1 ställe ersattes inte: 1 följer en uppgift i ärendet.',
  );
});

test('goes on after words that answer to themselves', () => {
  const text = textAt(1, 'nämnd och nämnd');
  const finder = finderOver(text);
  finder.look(looked('nämnd'));
  finder.next();
  finder.replace('nämnden');
  finder.replace('nämnden');
  expect(text.done.words).toBe('nämnden och nämnden');
});

test('chooses words in one part of the page, and goes on looking for others', () => {
  const [here, there] = [textAt(1, 'lucka och ord'), textAt(2, 'Lucka lucka')];
  const finder = finderOver(here, there);
  finder.look(looked('ord'));
  const part = { contains: (element: Element) => element === there.searched.element };
  expect(finder.choose('lucka', part as Element)).toBe(true);
  expect([here.done.entered, there.done.entered]).toEqual([null, 6]);
  expect(finder.choose('ord', part as Element)).toBe(false);
  expect(finder.state().count).toBe(1);
});

test('looks in texts that come, and no longer in those that go', () => {
  const finder = finderOver(textAt(1, 'ord'));
  finder.look(looked('ord'));
  const leave = finder.add(textAt(2, 'ord ord').searched);
  expect(finder.state().count).toBe(3);
  leave();
  expect(finder.state().count).toBe(1);
});
