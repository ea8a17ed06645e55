import { Schema } from 'prosemirror-model';
import { inlineNodes, marks } from './schema-inline.ts';
import { tableNodes } from './schema-table.ts';

/**
 * The one schema of written text. It decides what can be stored, shown and printed, and runs
 * without a DOM, so that the editor, the database's gate and the typesetter agree.
 */
export const richTextSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block flow',
      content: 'inline*',
      parseDOM: [{ tag: 'p' }],
      toDOM: () => ['p', 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      marks: '',
      defining: true,
      parseDOM: ['h3', 'h1', 'h2', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
      toDOM: () => ['h3', 0],
    },
    bulletList: {
      group: 'block flow',
      content: 'listItem+',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', 0],
    },
    orderedList: {
      group: 'block flow',
      content: 'listItem+',
      parseDOM: [{ tag: 'ol' }],
      toDOM: () => ['ol', 0],
    },
    listItem: {
      content: 'paragraph (paragraph | bulletList | orderedList)*',
      defining: true,
      parseDOM: [{ tag: 'li' }],
      toDOM: () => ['li', 0],
    },
    blockquote: {
      group: 'block',
      content: 'paragraph+',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    ...tableNodes,
    text: { group: 'inline' },
    ...inlineNodes,
  },
  marks,
});
