import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import type { EditorHub } from './hub.ts';
import { markedAtSelection } from './spelling-plugin.ts';
import { REPLACES } from './text-change.ts';
import { WordMenu } from './word-menu.tsx';

interface SpellingMenuProps {
  readonly view: RefObject<EditorView | null>;
  readonly hub: EditorHub;
  readonly onClose: () => void;
}

function replace(view: EditorView, { from, to }: Stavord, text: string): void {
  const { tr, schema, doc } = view.state;
  const marks = doc.resolve(from + 1).marks();
  view.dispatch(tr.replaceWith(from, to, schema.text(text, marks)).setMeta(REPLACES, true));
}

/** The menu of the marked word at the caret of an editor. */
export function SpellingMenu({ view, hub, onClose }: SpellingMenuProps) {
  // The word is read once; the menu is made anew for each.
  const [word] = useState(() => view.current && markedAtSelection(view.current.state));
  useEffect(() => {
    if (!word) onClose();
  }, [word, onClose]);
  const editor = view.current;
  if (!word || !editor) return null;
  return (
    <WordMenu
      word={word}
      place={editor.coordsAtPos(word.from)}
      hub={hub}
      onReplace={(text) => replace(editor, word, text)}
      onClose={() => {
        onClose();
        hub.focusLater();
      }}
    />
  );
}
