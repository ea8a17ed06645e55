import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logChanges } from '../../db/log-changes.ts';

const avsnitt = (id: string, text: string) => ({ id, rubrik: 'Bakgrund', innehall: { text } });
const paper = {
  version: 1,
  rubrik: 'Fördelning',
  handlaggare: ['a', 'b'],
  avsnitt: [avsnitt('1', 'ett'), avsnitt('2', 'två'), avsnitt('3', 'tre')],
};

describe('the changes that a save is logged with', () => {
  test('are the fields that differ, before and after', () => {
    const efter = { ...paper, version: 2, handlaggare: ['b'] };
    expect(logChanges(paper, efter)).toEqual({
      fore: { version: 1, handlaggare: ['a', 'b'] },
      efter: { version: 2, handlaggare: ['b'] },
    });
  });

  test('are of a list the objects that differ, told by their ids', () => {
    const efter = { ...paper, avsnitt: paper.avsnitt.with(1, avsnitt('2', 'nytt')) };
    expect(logChanges(paper, efter)).toEqual({
      fore: { avsnitt: [{ id: '2', innehall: { text: 'två' } }] },
      efter: { avsnitt: [{ id: '2', innehall: { text: 'nytt' } }] },
    });
  });

  test('reach into lists inside lists', () => {
    const ledger = (beviljatKr: number) => ({
      ansokningar: [
        {
          id: 'a',
          poster: [
            { id: 'p', rubrik: 'Scen', beviljatKr },
            { id: 'q', rubrik: 'Ljud' },
          ],
        },
        { id: 'b', poster: [] },
      ],
    });
    expect(logChanges(ledger(1), ledger(2))).toEqual({
      fore: { ansokningar: [{ id: 'a', poster: [{ id: 'p', beviljatKr: 1 }] }] },
      efter: { ansokningar: [{ id: 'a', poster: [{ id: 'p', beviljatKr: 2 }] }] },
    });
  });

  test.each([
    ['moved', paper.avsnitt.toReversed()],
    ['taken away', paper.avsnitt.slice(1)],
    ['added to', [...paper.avsnitt, avsnitt('4', 'fyra')]],
  ])('are the whole list when it is %s', (_what, changed) => {
    expect(logChanges(paper, { ...paper, avsnitt: changed })).toEqual({
      fore: { avsnitt: paper.avsnitt },
      efter: { avsnitt: changed },
    });
  });

  test('are of a written text the blocks from the first that differs to the last', () => {
    const written = (...words: string[]) => ({
      innehall: { version: 1, doc: { type: 'doc', content: words.map((text) => ({ text })) } },
    });
    const part = (fran: number, ...words: string[]) => {
      const { innehall } = written(...words);
      return { innehall: { ...innehall, doc: { ...innehall.doc, fran } } };
    };
    expect(logChanges(written('a', 'b', 'c'), written('a', 'x', 'y', 'c'))).toEqual({
      fore: part(1, 'b'),
      efter: part(1, 'x', 'y'),
    });
    expect(logChanges(written('a', 'a'), written('a', 'a', 'a'))).toEqual({
      fore: part(2),
      efter: part(2, 'a'),
    });
  });

  test('are all of an object that was not there before', () => {
    expect(logChanges(null, paper)).toEqual({ fore: null, efter: paper });
  });

  test('are nothing when nothing differs', () => {
    expect(logChanges(paper, structuredClone(paper))).toEqual({ fore: {}, efter: {} });
  });
});

test('every state can be told from the one before it and the changes', () => {
  const items = fc
    .shuffledSubarray(['1', '2', '3'])
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), tal: fc.nat(2) }))),
    );
  const state = fc.record({ rubrik: fc.string(), tal: fc.nat(3), delar: items });
  fc.assert(
    fc.property(state, state, (before, after) => {
      const { fore, efter } = logChanges(before, after);
      const delar = 'delar' in efter ? told(before.delar, fore, efter) : before.delar;
      expect({ ...before, ...efter, delar }).toEqual(after);
    }),
  );
});

test('every written text can be told from the one before it and the changes', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 6 });
  const stored = (content: readonly string[]) => ({ text: { version: 1, doc: { content } } });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { fore, efter } = logChanges(stored(before), stored(after));
      const [old, now] = [partIn(fore), partIn(efter)];
      const blocks: string[] = [...before];
      const gone = blocks.splice(now?.fran ?? 0, old?.content.length ?? 0, ...(now?.content ?? []));
      expect(blocks).toEqual(after);
      expect(gone).toEqual(old?.content ?? []);
    }),
  );
});

interface Part {
  readonly fran: number;
  readonly content: readonly string[];
}

function partIn(side: { readonly text?: unknown } | null): Part | undefined {
  return (side?.text as { readonly doc: Part } | undefined)?.doc;
}

interface Delar {
  readonly delar?: readonly { readonly id: string }[];
}

/** The list after the change: the changed objects put in, or the list that stands there whole. */
function told(before: Delar['delar'], fore: Delar | null, efter: Delar) {
  const ids = (side: Delar | null) => JSON.stringify(side?.delar?.map(({ id }) => id));
  if (ids(fore) !== ids(efter)) return efter.delar;
  return before?.map((one) => ({ ...one, ...efter.delar?.find(({ id }) => id === one.id) }));
}
