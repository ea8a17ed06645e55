import type { Node } from 'prosemirror-model';
import { NodeSelection } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { fotnotIdOf, isReference, nodeTypes } from './nodes.ts';

/** The reference or footnote that is chosen as a whole, and where it stands. */
export type ChosenAtom =
  | { readonly kind: 'referens'; readonly pos: number }
  | { readonly kind: 'fotnot'; readonly pos: number; readonly fotnotId: string };

/** What Enter opens: the chosen reference or footnote, or null when something else is chosen. */
export function chosenAtom({ selection }: EditorState): ChosenAtom | null {
  if (!(selection instanceof NodeSelection)) return null;
  return atomAt(selection.node, selection.from);
}

/** The node as a reference or a footnote; null for any other kind. */
export function atomAt(node: Node, pos: number): ChosenAtom | null {
  if (isReference(node)) return { kind: 'referens', pos };
  if (node.type !== nodeTypes.fotnotsref) return null;
  return { kind: 'fotnot', pos, fotnotId: fotnotIdOf(node) };
}
