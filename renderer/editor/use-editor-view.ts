import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { RICH_TEXT_VERSION, toNode } from '../../shared/document/rich-text.ts';
import type { RichText } from '../../shared/document/rich-text.ts';
import { atomViews } from './atom-views.ts';
import type { AtomViews } from './atom-views.ts';
import { atomAt } from './commands.ts';
import { copySerializer, copyText } from './copy.ts';
import type { RichTextEditorProps } from './editor-props.ts';
import { cleanSlice, plainMarkup } from './paste.ts';
import { editorPlugins } from './setup.ts';
import type { EditorRequests } from './setup.ts';

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
    ...(props.isReadOnly ? { 'aria-readonly': 'true' } : {}),
    ...(props.errorId === undefined
      ? {}
      : { 'aria-invalid': 'true', 'aria-describedby': props.errorId }),
  };
}

interface Latest {
  readonly props: RichTextEditorProps;
  readonly requests: EditorRequests;
}

function createView(place: HTMLElement, latest: () => Latest, views: AtomViews): EditorView {
  const context = () => latest().props.context;
  const requests: EditorRequests = {
    openAtom: (atom) => latest().requests.openAtom(atom),
    goToToolbar: () => latest().requests.goToToolbar(),
  };
  const plugins = editorPlugins(requests);
  const { value, id, hub } = latest().props;
  const view = new EditorView(place, {
    state: EditorState.create({ doc: toNode(value), plugins }),
    nodeViews: atomViews(context, views),
    attributes: () => attributesOf(latest().props),
    editable: () => latest().props.isReadOnly !== true,
    clipboardSerializer: copySerializer(context),
    clipboardTextSerializer: (slice) => copyText(slice, context()),
    transformPastedHTML: plainMarkup,
    transformPasted: (slice) => cleanSlice(slice, context()),
    handleDOMEvents: { focus: () => hub.activate(id) },
    handleClickOn: (_view, _pos, node, nodePos, _event, isDirect) => {
      const atom = isDirect ? atomAt(node, nodePos) : null;
      if (atom && view.editable) requests.openAtom(atom);
      return false;
    },
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      hub.changed();
      if (!tr.docChanged) return;
      for (const { redraw } of views) redraw();
      latest().props.onChange(storedText(view));
    },
  });
  return view;
}

/** A new text from outside (read again, or taken back) replaces what stands, and its history. */
function showText(view: EditorView, value: RichText): void {
  const doc = toNode(value);
  if (doc.eq(view.state.doc)) return;
  view.updateState(EditorState.create({ doc, plugins: view.state.plugins }));
}

/** Makes the editor in the element of the returned ref, and keeps it in step with the props. */
export function useEditorView(props: RichTextEditorProps, requests: EditorRequests) {
  const { id, label, hub, value, context } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const views = useRef<AtomViews>(new Set());
  const latest = useRef<Latest>({ props, requests });
  useLayoutEffect(() => {
    latest.current = { props, requests };
  });
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = createView(place.current, () => latest.current, views.current);
    view.current = made;
    const leave = hub.add({ id, label, view: made });
    return () => {
      leave();
      made.destroy();
      view.current = null;
    };
  }, [id, label, hub]);
  useEffect(() => {
    if (view.current) showText(view.current, value);
  }, [value]);
  useEffect(() => {
    for (const { redraw } of views.current) redraw();
  }, [context]);
  useEffect(() => {
    view.current?.setProps({});
  }, [props.errorId, props.isReadOnly]);
  return { place, view };
}
