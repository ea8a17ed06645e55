import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { codePointName, unprintableIn } from '../../shared/document/printable.ts';
import type { Unprintable } from '../../shared/document/printable.ts';
import { textUnprintable } from '../text/editor.ts';

const known = new WeakMap<Node, readonly Unprintable[]>();

/** What a run of text has that can't be printed; looked for once, as nodes never change. */
function unprintableOf(node: Node): readonly Unprintable[] {
  const before = known.get(node);
  if (before) return before;
  const found = unprintableIn(node.text ?? '');
  known.set(node, found);
  return found;
}

function marksOf(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (!node.isText) return;
    for (const { char, index } of unprintableOf(node)) {
      const title = textUnprintable(char, codePointName(char));
      const from = pos + index;
      marks.push(Decoration.inline(from, from + char.length, { class: 'unprintable', title }));
    }
  });
  return DecorationSet.create(doc, marks);
}

/** Shows each character that no paper can be printed with, where it stands. */
export function unprintablePlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    state: {
      init: (_config, { doc }) => marksOf(doc),
      apply: (tr, before) => (tr.docChanged ? marksOf(tr.doc) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}
