import type { Node } from 'prosemirror-model';
import type { EditorView, NodeView } from 'prosemirror-view';
import { MISSING_AMOUNT } from '../../shared/rules/belopp.ts';
import { textEditor } from '../text/dokument.ts';
import { textReference } from '../text/editor.ts';
import { fotnotsrefPositions } from './commands.ts';
import type { EditorContext } from './editor-context.ts';
import { fotnotIdOf, referenceOf } from './nodes.ts';

/** A drawn reference or footnote that can be drawn again when ledger or numbering has changed. */
interface Redrawn {
  readonly redraw: () => void;
}

/** The drawn atoms of one editor. */
export type AtomViews = Set<Redrawn>;

type Draw = (dom: HTMLElement, node: Node) => void;

function atomView(first: Node, draw: Draw, views: AtomViews): NodeView {
  const dom = document.createElement('span');
  let node = first;
  const redrawn = { redraw: () => draw(dom, node) };
  views.add(redrawn);
  draw(dom, node);
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false;
      node = next;
      draw(dom, node);
      return true;
    },
    ignoreMutation: () => true,
    destroy: () => views.delete(redrawn),
  };
}

function drawReference(dom: HTMLElement, node: Node, context: EditorContext): void {
  const { source, egen } = referenceOf(node);
  const followed = context.referenceText(source);
  dom.className = 'referens';
  dom.classList.toggle('referens-egen', egen !== null);
  dom.classList.toggle('referens-saknas', egen === null && followed === null);
  dom.textContent = egen ?? followed ?? MISSING_AMOUNT;
  dom.title =
    egen === null
      ? textReference.follows(context.referenceSource(source))
      : textReference.own(context.referenceSource(source), followed ?? MISSING_AMOUNT);
}

function drawFotnot(
  dom: HTMLElement,
  node: Node,
  context: EditorContext,
  index: number | null,
): void {
  const number = index === null ? '' : String(context.fotnotOffset + index + 1);
  const text = context.fotnotText(fotnotIdOf(node));
  dom.className = 'fotnotsref';
  dom.textContent = number;
  dom.title = text;
  dom.setAttribute('role', 'note');
  dom.setAttribute('aria-label', textEditor.fotnotName(number, text));
}

function placeOf(view: EditorView, pos: number | undefined): number | null {
  const index = fotnotsrefPositions(view.state.doc).indexOf(pos ?? -1);
  return index < 0 ? null : index;
}

/** How references and footnote numbers are drawn; `views` collects them for drawing again. */
export function atomViews(context: () => EditorContext, views: AtomViews) {
  const reference = (node: Node) =>
    atomView(node, (dom, drawn) => drawReference(dom, drawn, context()), views);
  return {
    belopp: reference,
    varde: reference,
    fotnotsref: (node: Node, view: EditorView, getPos: () => number | undefined) =>
      atomView(
        node,
        (dom, drawn) => drawFotnot(dom, drawn, context(), placeOf(view, safely(getPos))),
        views,
      ),
  };
}

/** While the text is being replaced a view may have no place yet. */
function safely(getPos: () => number | undefined): number | undefined {
  try {
    return getPos();
  } catch {
    return undefined;
  }
}
