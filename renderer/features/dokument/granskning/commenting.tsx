import { MessageSquarePlus } from 'lucide-react';
import { createContext, useContext, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Kommentar } from '../../../../shared/domain/granskning.ts';
import { useContractQuery } from '../../../api/queries.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { textKommentarer } from '../../../text/granskning.ts';
import { useEditing } from '../paper-context.ts';
import { chosenPlace } from './quotes.ts';
import type { CommentPlace } from './quotes.ts';
import { useQuotes } from './use-quotes.ts';

const NONE: readonly Kommentar[] = [];

/** The comments of the paper on the page, and the one that is being written. */
interface CommentingState {
  readonly comments: readonly Kommentar[];
  /** Comments whose quoted words stand in the text. */
  readonly standing: ReadonlySet<string>;
  /** What is being commented on; null while nothing is. */
  readonly place: CommentPlace | null;
  readonly setPlace: (place: CommentPlace | null) => void;
}

const CommentingContext = createContext<CommentingState | null>(null);

export function useCommenting(): CommentingState {
  const commenting = useContext(CommentingContext);
  if (!commenting) throw new Error('no paper around this component');
  return commenting;
}

/** The key of the command, as it is shown. Ctrl+Alt is AltGr on a Swedish keyboard. */
export const COMMENT_KEY = 'Ctrl+Shift+M';

/** Lets whatever is inside comment on the paper, by key and palette too. */
export function Commenting({ children }: { readonly children: ReactNode }) {
  const { paper, openAside } = useEditing();
  const { data: comments = NONE } = useContractQuery('granskning.listComments', {
    tjansteskrivelseId: paper.id,
  });
  const [place, setPlace] = useState<CommentPlace | null>(null);
  const standing = useQuotes(comments, place);
  useCommands([
    {
      ...{ id: 'dokument.kommentera', title: textKommentarer.command, group: 'vyn', when: 'view' },
      ...{ key: COMMENT_KEY, icon: MessageSquarePlus, keywords: ['kommentar', 'granska'] },
      run: () => {
        setPlace(chosenPlace());
        openAside('kommentarer');
      },
    },
  ]);
  const state = useMemo(
    () => ({ comments, standing, place, setPlace }),
    [comments, standing, place],
  );
  return <CommentingContext value={state}>{children}</CommentingContext>;
}
