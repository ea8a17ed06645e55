import type { Stavord } from '../../shared/rules/stavning/ord.ts';
import type { HubEditor } from './hub-editor.ts';
import { eachParagraph, markedAtSelection, markedIn, markWords } from './spelling-plugin.ts';

/** A text of the page whose words are looked at: of an editor, of a field, or one that is shown. */
export interface SpelledText {
  readonly id: string;
  /** Where in the page it is. */
  readonly element: Element;
  /** Visits the words of each paragraph, by their places after `start`; the same list while unchanged. */
  readonly eachParagraph: (visit: (words: readonly Stavord[], start: number) => void) => void;
  /** Marks these words and no others. */
  readonly mark: (words: readonly Stavord[]) => void;
  readonly marked: () => readonly Stavord[];
  /** Where the selection ends. */
  readonly caret: () => number;
  /** Chooses a word and shows it. */
  readonly select: (word: Stavord) => void;
  /** Opens what can be done with the marked word that is chosen; false when none is. */
  readonly suggest: () => boolean;
}

/** The text of an editor; `select` brings the caret to a place of it. */
export function editorText(
  { id, view, open }: HubEditor,
  select: (id: string, from: number, to: number) => void,
): SpelledText {
  return {
    id,
    element: view.dom,
    eachParagraph: (visit) => eachParagraph(view.state.doc, visit),
    mark: (words) => markWords(view, words),
    marked: () => markedIn(view.state),
    caret: () => view.state.selection.to,
    select: ({ from, to }) => select(id, from, to),
    suggest: () => {
      if (!view.editable || !markedAtSelection(view.state)) return false;
      open('stavning');
      return true;
    },
  };
}
