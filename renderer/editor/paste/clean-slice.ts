import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { Beloppskalla, Vardekalla } from '../../../shared/document/rich-text.ts';
import { richTextSchema } from '../../../shared/document/schema.ts';
import type { EditorContext } from '../editor-context.ts';
import { fotnotIdOf, isReference, nodeTypes, referenceOf } from '../nodes.ts';
import type { Source } from '../nodes.ts';

/** What pasted references are checked against. */
export type PasteContext = Pick<EditorContext, 'referenceText' | 'hasFotnot' | 'newFotnot'>;

/** True when the source is of a kind there is and has something to say in this paper. */
export function isKnown(source: Source, context: PasteContext): boolean {
  const kinds = source.typ === 'belopp' ? Beloppskalla : Vardekalla;
  return kinds.safeParse(source.kalla).success && context.referenceText(source) !== null;
}

/**
 * Pasted text fit for this paper: a reference to something that it does not know becomes plain
 * text, and a footnote that it does not have is left out.
 */
export function cleanSlice(slice: Slice, context: PasteContext): Slice {
  return new Slice(cleanFragment(slice.content, context), slice.openStart, slice.openEnd);
}

function cleanFragment(fragment: Fragment, context: PasteContext): Fragment {
  return Fragment.fromArray(fragment.content.flatMap((node) => cleanNode(node, context)));
}

function cleanNode(node: Node, context: PasteContext): Node[] {
  if (node.type === nodeTypes.fotnotsref) {
    return context.hasFotnot(fotnotIdOf(node)) ? [node] : [];
  }
  if (isReference(node)) return cleanReference(node, context);
  if (node.isText) return [node];
  return [node.copy(cleanFragment(node.content, context))];
}

function cleanReference(node: Node, context: PasteContext): Node[] {
  const { source, egen } = referenceOf(node);
  if (isKnown(source, context)) return [node];
  return egen === null || egen === '' ? [] : [richTextSchema.text(egen, node.marks)];
}
