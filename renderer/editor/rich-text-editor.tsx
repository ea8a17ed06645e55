import { useState } from 'react';
import { BeloppPopover } from './belopp-popover.tsx';
import type { ChosenAtom } from './commands.ts';
import type { RichTextEditorProps } from './editor-props.ts';
import { useEditorView } from './use-editor-view.ts';
import './editor.css';

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
