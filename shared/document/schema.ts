import { Schema } from 'prosemirror-model';
import type { NodeSpec } from 'prosemirror-model';

/** The little of an element that is asked here; shared code has no DOM. */
interface Marked {
  getAttribute(name: string): string | null;
}

const footnoteReference: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: { fotnotId: { validate: 'string' } },
  parseDOM: [
    {
      tag: 'a[data-fotnot]',
      getAttrs: (dom: Marked) => ({ fotnotId: dom.getAttribute('data-fotnot') }),
    },
  ],
  toDOM: (node) => ['a', { 'data-fotnot': String(node.attrs['fotnotId']), class: 'fotnotsref' }],
};

/**
 * An amount that follows the ledger. `kalla` says which figure, `ref` which applicant or item;
 * `egen` holds what the user typed instead, and then the amount no longer follows.
 */
const amount: NodeSpec = {
  inline: true,
  group: 'inline',
  atom: true,
  attrs: {
    kalla: { validate: 'string' },
    ref: { default: null, validate: 'string|null' },
    egen: { default: null, validate: 'string|null' },
  },
  parseDOM: [
    {
      tag: 'span[data-belopp]',
      getAttrs: (dom: Marked) => ({
        kalla: dom.getAttribute('data-belopp'),
        ref: dom.getAttribute('data-ref'),
        egen: dom.getAttribute('data-egen'),
      }),
    },
  ],
  toDOM: (node) => {
    const { kalla, ref, egen } = node.attrs;
    const optional = { 'data-ref': ref as string | null, 'data-egen': egen as string | null };
    return ['span', { 'data-belopp': String(kalla), class: 'belopp', ...optional }];
  },
};

/**
 * The one schema of written text. It decides what can be stored, shown and printed, and runs
 * without a DOM, so that the editor, the database's gate and the typesetter agree.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      defining: true,
      parseDOM: [{ tag: 'h3' }],
      toDOM: () => ['h3', 0],
    },
    bulletList: {
      group: 'block',
      content: 'listItem+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    listItem: {
      content: 'paragraph+',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    text: { group: 'inline' },
    fotnotsref: footnoteReference,
    belopp: amount,
  },
});
