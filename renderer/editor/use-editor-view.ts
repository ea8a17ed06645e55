import { useEffect, useLayoutEffect, useRef } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { AtomViews } from './atom-views.ts';
import { createView, showText } from './create-view.ts';
import type { Latest } from './create-view.ts';
import type { RichTextEditorProps } from './editor-props.ts';
import type { EditorWindow } from './hub-editor.ts';

/** What the view asks of the component around it. */
export type ViewRequests = Latest['requests'] & {
  readonly openWindow: (window: EditorWindow) => void;
};

/** Makes the editor in the element of the returned ref, and keeps it in step with the props. */
export function useEditorView(props: RichTextEditorProps, requests: ViewRequests) {
  const { id, label, hub, value, context } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const views = useRef<AtomViews>(new Set());
  const latest = useRef({ props, requests });
  useLayoutEffect(() => {
    latest.current = { props, requests };
  });
  useLayoutEffect(() => {
    if (!place.current) return;
    const made = createView(place.current, () => latest.current, views.current);
    view.current = made;
    const open = (window: EditorWindow) => latest.current.requests.openWindow(window);
    const leave = hub.add({ id, label, view: made, open });
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
