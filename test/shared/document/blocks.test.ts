import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../shared/document/blocks.ts';
import { toMarkedText } from '../../../shared/document/plain-text.ts';
import {
  belopp,
  bulletList,
  fotnotsref,
  heading,
  paragraph,
  richText,
  text,
} from '../../../shared/document/build.ts';
import { RichText } from '../../../shared/document/rich-text.ts';
import { asFotnotId } from '../support-facts.ts';

const references = {
  belopp: () => '2 mnkr',
  varde: () => 'nämndens',
  fotnot: (id: string) => `not ${id}`,
};
const note = fotnotsref(asFotnotId('f1'));

describe('rich text', () => {
  it('becomes blocks with its references resolved, empty paragraphs left out', () => {
    const written = richText([
      heading('Behov'),
      paragraph(),
      paragraph(text('Kostar '), belopp('ram'), note),
      bulletList([paragraph(text('Ett')), paragraph(text('Två'))]),
    ]);
    expect(toBlocks(written, references)).toEqual([
      { typ: 'underrubrik', text: 'Behov' },
      {
        typ: 'stycke',
        inline: [
          { typ: 'text', text: 'Kostar ' },
          { typ: 'text', text: '2 mnkr' },
          { typ: 'fotnot', text: 'not f1' },
        ],
      },
      {
        typ: 'punktlista',
        punkter: ['Ett', 'Två'].map((word) => [
          { typ: 'stycke', inline: [{ typ: 'text', text: word }] },
        ]),
      },
    ]);
  });

  it('shows an amount of the user’s own instead of the ledger’s', () => {
    const own = { type: 'belopp', attrs: { kalla: 'ram', ref: null, egen: 'en halv miljon' } };
    const [block] = toBlocks(richText([paragraph(own)]), references);
    expect(block).toEqual({ typ: 'stycke', inline: [{ typ: 'text', text: 'en halv miljon' }] });
  });

  it('tells where the footnote marks stand in the plain text', () => {
    const written = richText([paragraph(text('Ett'), note, text('två'), note), paragraph(note)]);
    expect(toMarkedText(written, references)).toEqual({ text: 'Etttvå\n', ankare: [3, 6, 7] });
  });

  it.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'script' }] }],
    ['an unknown figure', richDoc({ type: 'belopp', attrs: { kalla: 'hemligt' } })],
    ['a reference without its id', richDoc({ type: 'fotnotsref' })],
    ['no document at all', 'hej'],
  ])('refuses %s', (_name, doc) => {
    expect(RichText.safeParse({ version: 1, doc }).success).toBe(false);
  });
});

function richDoc(inline: object) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [inline] }] };
}
