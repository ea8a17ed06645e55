import { Fragment, Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { richTextSchema } from '../../../../shared/document/schema.ts';
import type { Piece } from '../../../../shared/document/build.ts';
import { appendBlocks } from '../../../editor/commands.ts';
import { inserted } from '../../../lib/lists.ts';
import { textFraser } from '../../../text/fraser.ts';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { emptyPunkt } from '../punkter-edits.ts';
import type { PhrasePlace } from './phrase-place.ts';

const SPACE = Fragment.from(richTextSchema.text(' '));

/** The words of the paragraph where the caret is; a heading gets a paragraph after all the rest. */
function insertParagraph(piece: Piece): Command {
  const made = Node.fromJSON(richTextSchema, piece);
  return (state, dispatch, view) => {
    const { $from, $to, from, to } = state.selection;
    const isWritten = $from.parent.type === richTextSchema.nodes.paragraph && $from.sameParent($to);
    if (!isWritten) return appendBlocks([made])(state, dispatch, view);
    const before = $from.parent.textBetween(0, $from.parentOffset, undefined, ' ');
    const room = /\S$/u.test(before) ? SPACE : Fragment.empty;
    const after = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, undefined, ' ');
    const words = room
      .append(made.content)
      .append(/^[\p{L}\p{N}]/u.test(after) ? SPACE : Fragment.empty);
    dispatch?.(state.tr.replaceWith(from, to, words).scrollIntoView());
    return true;
  };
}

/** Puts a filled phrase where one was writing: bound in a text, as words among the points. */
export function useInsertPhrase(place: PhrasePlace) {
  const { form, hub } = useEditing();
  return (words: string, piece: Piece) => {
    if (place.typ === 'text' && hub.run(insertParagraph(piece))) hub.focusLater();
    else {
      const punkter = form.getValues('punkter');
      const after =
        place.typ === 'punkt' ? (place.after ?? punkter.length - 1) : punkter.length - 1;
      form.setValue('punkter', inserted(punkter, after + 1, { ...emptyPunkt(), egenText: words }));
    }
    showToast({ title: textFraser.inserted });
  };
}
