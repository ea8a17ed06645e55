import { useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { ChosenAtom } from './chosen-atom.ts';
import type { RichTextEditorProps } from './editor-props.ts';
import type { EditorWindow } from './hub-editor.ts';
import { LinkDialog } from './link-dialog.tsx';
import { ReferencePicker } from './reference-picker.tsx';
import { ReferencePopover } from './reference-popover.tsx';
import { SpellingMenu } from './spelling-menu.tsx';
import { useEditorView } from './use-editor-view.ts';
import './editor.css';

/** The window over the text: at a reference that is there, or of a tool. */
type OpenWindow = EditorWindow | { readonly pos: number };

interface WindowProps {
  readonly open: OpenWindow;
  readonly view: RefObject<EditorView | null>;
  readonly context: RichTextEditorProps['context'];
  readonly hub: RichTextEditorProps['hub'];
  readonly onClose: () => void;
}

function Window({ open, hub, ...rest }: WindowProps) {
  if (open === 'stavning') {
    return <SpellingMenu view={rest.view} hub={hub} onClose={rest.onClose} />;
  }
  if (open === 'lank') return <LinkDialog {...rest} />;
  if (open === 'referens') return <ReferencePicker {...rest} />;
  return <ReferencePopover key={open.pos} pos={open.pos} {...rest} />;
}

/**
 * Written text: sub-headings, lists, quotes, tables, footnotes, and references that follow what
 * they tell of. What can be written is decided by the one schema. Tab leaves it, in lists and
 * tables after Esc; Alt+F10 leads to the toolbar.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const [open, setOpen] = useState<OpenWindow | null>(null);
  const openAtom = (atom: ChosenAtom) => {
    if (atom.kind === 'referens') setOpen({ pos: atom.pos });
    else props.onEditFotnot(atom.fotnotId);
  };
  const { place, view } = useEditorView(props, {
    openAtom,
    goToToolbar: props.onGoToToolbar,
    openSpelling: () => setOpen('stavning'),
    openWindow: setOpen,
  });
  return (
    <div className="rich-text-frame" data-field={props.name}>
      <div ref={place} />
      {open !== null && (
        <Window
          open={open}
          view={view}
          context={props.context}
          hub={props.hub}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
