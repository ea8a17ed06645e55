import { BookPlus, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { EditorView } from 'prosemirror-view';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { textStavning } from '../text/stavning.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { PlacedMenu } from '../ui/placed-menu.tsx';
import type { EditorHub } from './hub.ts';
import { markedAtSelection } from './spelling-plugin.ts';
import { REPLACES } from './text-change.ts';

interface SpellingMenuProps {
  readonly view: RefObject<EditorView | null>;
  readonly hub: EditorHub;
  readonly onClose: () => void;
}

/** The marked word at the caret, and what may be meant once the dictionary has answered. */
function useSuggestions({ view, hub, onClose }: SpellingMenuProps) {
  const [word] = useState(() => view.current && markedAtSelection(view.current.state));
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!word) {
      onClose();
      return;
    }
    let isShown = true;
    const show = (found: readonly string[]) => {
      if (isShown) setSuggestions(found);
    };
    hub.spelling.suggest(word.ord).then(show, () => show([]));
    return () => {
      isShown = false;
    };
    // The word is read once; the menu is made anew for each.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [word, hub]);
  return { word, suggestions };
}

function replace(view: EditorView, { from, to }: Stavord, text: string): void {
  const { tr, schema, doc } = view.state;
  const marks = doc.resolve(from + 1).marks();
  view.dispatch(tr.replaceWith(from, to, schema.text(text, marks)).setMeta(REPLACES, true));
}

/** What can be done with a word that is marked: suggestions, or letting it stand. */
export function SpellingMenu(props: SpellingMenuProps) {
  const { view, hub, onClose } = props;
  const { word, suggestions } = useSuggestions(props);
  const editor = view.current;
  if (!word || !suggestions || !editor) return null;
  const choices: MenuEntry[] = suggestions.map((text) => ({
    id: `suggestion ${text}`,
    label: text,
    onAction: () => replace(editor, word, text),
  }));
  const none = { id: 'inga', label: textStavning.noSuggestions, isDisabled: true };
  const ord = word.ord.replace(/-$/u, '');
  return (
    <PlacedMenu
      label={textStavning.menu(ord)}
      place={editor.coordsAtPos(word.from)}
      groups={[
        {
          label: textStavning.suggestions,
          entries: choices.length > 0 ? choices : [{ ...none, onAction: () => undefined }],
        },
        {
          label: textStavning.settle,
          entries: [
            {
              ...{ id: 'add', label: textStavning.add, icon: BookPlus },
              onAction: () => hub.spelling.accept(ord, 'register'),
            },
            {
              ...{ id: 'ignorera', label: textStavning.ignore, icon: EyeOff },
              onAction: () => hub.spelling.accept(ord, 'dokument'),
            },
          ],
        },
      ]}
      onClose={() => {
        onClose();
        hub.focusLater();
      }}
    />
  );
}
