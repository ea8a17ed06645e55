import { BookPlus, EyeOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import { textStavning } from '../text/stavning.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { PlacedMenu } from '../ui/placed-menu.tsx';
import type { EditorHub } from './hub.ts';

interface WordMenuProps {
  readonly word: Stavord;
  /** Where the word is shown, in the coordinates of the window. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly hub: EditorHub;
  readonly onReplace: (text: string) => void;
  readonly onClose: () => void;
}

/** What may be meant by a word; null until the dictionary has answered. */
function useSuggestions(hub: EditorHub, ord: string): readonly string[] | null {
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isShown = true;
    const show = (found: readonly string[]) => {
      if (isShown) setSuggestions(found);
    };
    hub.spelling.suggest(ord).then(show, () => show([]));
    return () => {
      isShown = false;
    };
  }, [hub, ord]);
  return suggestions;
}

/** What can be done with a word that is marked: suggestions, or letting it stand. */
export function WordMenu({ word, place, hub, onReplace, onClose }: WordMenuProps) {
  const suggestions = useSuggestions(hub, word.ord);
  if (!suggestions) return null;
  const choices: MenuEntry[] = suggestions.map((text) => ({
    id: `suggestion ${text}`,
    label: text,
    onAction: () => onReplace(text),
  }));
  const none = { id: 'inga', label: textStavning.noSuggestions, isDisabled: true };
  const ord = word.ord.replace(/-$/u, '');
  return (
    <PlacedMenu
      label={textStavning.menu(ord)}
      place={place}
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
      onClose={onClose}
    />
  );
}
