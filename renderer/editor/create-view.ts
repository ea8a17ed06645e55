import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { RICH_TEXT_VERSION, toNode } from '../../shared/document/rich-text.ts';
import type { RichText } from '../../shared/document/rich-text.ts';
import { textTools } from '../text/editor.ts';
import { atomViews } from './atom-views.ts';
import type { AtomViews } from './atom-views.ts';
import { atomAt } from './chosen-atom.ts';
import { copySerializer, copyText } from './copy.ts';
import { readAtom } from './editor-context.ts';
import type { RichTextEditorProps } from './editor-props.ts';
import { replacement, EXTERNAL } from './external-value.ts';
import { cleanSlice } from './paste/clean-slice.ts';
import { cleanHtml, textSlice } from './paste/paste.ts';
import { editorPlugins } from './setup.ts';
import type { EditorRequests } from './setup.ts';
import { changeOf } from './text-change.ts';
import type { LastChange } from './text-change.ts';

/** What the page around the editor gives it now; asked for each time, as it changes. */
export interface Latest {
  readonly props: RichTextEditorProps;
  readonly requests: Pick<EditorRequests, 'openAtom' | 'goToToolbar' | 'openSpelling'>;
}

/** Written text as it is stored; checked when it is saved, not at each key. */
function storedText(view: EditorView): RichText {
  return { version: RICH_TEXT_VERSION, doc: view.state.doc.toJSON() as RichText['doc'] };
}

function attributesOf(props: RichTextEditorProps): Record<string, string> {
  return {
    role: 'textbox',
    class: 'rich-text',
    lang: 'sv',
    spellcheck: 'false',
    tabindex: '0',
    'aria-multiline': 'true',
    'aria-label': props.label,
    'aria-description': textTools.tabHint,
    'aria-placeholder': textTools.empty,
    ...(props.isReadOnly ? { 'aria-readonly': 'true' } : {}),
    ...(props.errorId === undefined
      ? {}
      : { 'aria-invalid': 'true', 'aria-describedby': props.errorId }),
  };
}

function pluginsOf(latest: () => Latest) {
  return editorPlugins({
    openAtom: (atom) => latest().requests.openAtom(atom),
    goToToolbar: () => latest().requests.goToToolbar(),
    readAtom: (node) => readAtom(node, latest().props.context),
    openSpelling: () => latest().requests.openSpelling(),
    undoing: () => latest().props.undoing ?? null,
  });
}

/** Tells the page of every change that was made here, and the toolbar of every move. */
function dispatcher(view: () => EditorView, latest: () => Latest, views: AtomViews) {
  let last: LastChange | null = null;
  return (tr: EditorState['tr']) => {
    const editor = view();
    editor.updateState(editor.state.apply(tr));
    const isDocument = tr.docChanged;
    latest().props.hub.changed(isDocument);
    if (!isDocument) return;
    for (const { redraw } of views) redraw();
    if (tr.getMeta(EXTERNAL) === true) return;
    const told = changeOf(tr, last);
    last = told.last;
    latest().props.onChange(storedText(editor), told.change);
  };
}

/** Makes the editor in an element. */
export function createView(place: HTMLElement, latest: () => Latest, views: AtomViews): EditorView {
  const context = () => latest().props.context;
  const { value, id, hub } = latest().props;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({ doc: toNode(value), plugins: pluginsOf(latest) }),
    nodeViews: atomViews(context, views),
    attributes: () => attributesOf(latest().props),
    editable: () => latest().props.isReadOnly !== true,
    clipboardSerializer: copySerializer(context),
    clipboardTextSerializer: (slice) => copyText(slice, context()),
    transformPastedHTML: (html) => cleanHtml(html, context()),
    clipboardTextParser: textSlice,
    transformPasted: (slice) => cleanSlice(slice, context()),
    handleDOMEvents: { focus: () => hub.activate(id) },
    handleClickOn: (_view, _pos, node, nodePos, _event, isDirect) => {
      const atom = isDirect ? atomAt(node, nodePos) : null;
      if (atom && view.editable) latest().requests.openAtom(atom);
      return false;
    },
    dispatchTransaction: dispatcher(() => view, latest, views),
  });
  return view;
}

/** A text from outside (undone, read again) takes the place of what differs; the caret stays. */
export function showText(view: EditorView, value: RichText): void {
  const tr = replacement(view.state, toNode(value));
  if (tr) view.dispatch(tr);
}
