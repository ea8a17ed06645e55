import { Node } from 'prosemirror-model';
import type { Slice } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { copyText } from '../../../renderer/editor/copy.ts';
import type { EditorContext } from '../../../renderer/editor/editor-context.ts';
import { cleanSlice } from '../../../renderer/editor/paste/clean-slice.ts';
import { belopp, fotnotsref, paragraph, text } from '../../../shared/document/build.ts';
import type { Piece } from '../../../shared/document/build.ts';
import { richTextSchema } from '../../../shared/document/schema.ts';
import { FotnotId } from '../../../shared/domain/id.ts';

const A = FotnotId.parse('01J0000000000000000000000A');
const B = FotnotId.parse('01J0000000000000000000000B');

const context: EditorContext = {
  referenceText: ({ kalla }) => (kalla === 'ram' ? '4 mnkr' : null),
  referenceSource: () => 'ramen',
  referenceGroups: () => [],
  hasFotnot: (id) => id === A,
  fotnotText: () => 'KS 2026-01-02 § 3',
  fotnotOffset: 0,
};

function slice(...pieces: Piece[]): Slice {
  const doc = Node.fromJSON(richTextSchema, { type: 'doc', content: [paragraph(...pieces)] });
  return doc.slice(1, doc.content.size - 1);
}

describe('pasted text', () => {
  it('keeps amounts and footnotes of this paper', () => {
    const pasted = slice(text('a'), belopp('ram'), fotnotsref(A));
    expect(cleanSlice(pasted, context).eq(pasted)).toBe(true);
  });

  it('leaves out footnotes of other papers and references to what is not here', () => {
    const pasted = slice(text('a'), belopp('post_begart', 'x'), fotnotsref(B), text('b'));
    expect(cleanSlice(pasted, context).content.textBetween(0, 2)).toBe('ab');
  });

  it('turns what was written over an amount into plain words', () => {
    const own = { type: 'belopp', attrs: { kalla: 'okänd', ref: null, egen: '5 tkr' } };
    expect(cleanSlice(slice(text('a '), own), context).content.textBetween(0, 7)).toBe('a 5 tkr');
  });
});

describe('copied text', () => {
  it('reads as on screen', () => {
    expect(copyText(slice(text('Ramen är '), belopp('ram'), fotnotsref(A)), context)).toBe(
      'Ramen är 4 mnkr',
    );
  });
});
