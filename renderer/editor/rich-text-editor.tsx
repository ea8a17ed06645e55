import { useState } from 'react';
import type { RichText } from '../../shared/document/rich-text.ts';
import { BeloppPopover } from './belopp-popover.tsx';
import type { ChosenAtom } from './commands.ts';
import type { EditorContext } from './editor-context.ts';
import type { EditorHub } from './hub.ts';
import { useEditorView } from './use-editor-view.ts';
import './editor.css';

export interface RichTextEditorProps {
  /** The section's id; the hub knows the editor by it. */
  readonly id: string;
  readonly label: string;
  /** Name in the form; findings and the error summary find the editor by it. */
  readonly name: string;
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly context: EditorContext;
  readonly hub: EditorHub;
  /** Id of the element that says what is wrong, while something is. */
  readonly errorId?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly onEditFotnot: (fotnotId: string) => void;
  readonly onGoToToolbar: () => void;
}

/**
 * Written text with sub-headings, bullets, footnotes and amounts that follow the ledger. What can
 * be written is decided by the one schema. Tab leaves it; Alt+F10 leads to the toolbar.
 */
export function RichTextEditor(props: RichTextEditorProps) {
  const [openPos, setOpenPos] = useState<number | null>(null);
  const openAtom = (atom: ChosenAtom) => {
    if (atom.kind === 'belopp') setOpenPos(atom.pos);
    else props.onEditFotnot(atom.fotnotId);
  };
  const { place, view } = useEditorView(props, {
    openAtom,
    goToToolbar: props.onGoToToolbar,
  });
  return (
    <div className="rich-text-frame" data-field={props.name}>
      <div ref={place} />
      {openPos !== null && (
        <BeloppPopover
          key={openPos}
          pos={openPos}
          view={view}
          context={props.context}
          onClose={() => setOpenPos(null)}
        />
      )}
    </div>
  );
}
