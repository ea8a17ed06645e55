import { Check, CornerDownRight, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { Kommentar } from '../../../../shared/domain/granskning.ts';
import { useCommand } from '../../../api/use-command.ts';
import { formatMoment } from '../../../lib/moment.ts';
import { textKommentarer, textVersioner } from '../../../text/granskning.ts';
import { Button } from '../../../ui/button.tsx';
import { announce } from '../announcer.tsx';
import { useEditing } from '../paper-context.ts';
import { CommentForm } from './comment-form.tsx';
import type { Thread } from './comment-order.ts';
import { useCommenting } from './commenting.tsx';
import { goToPlace } from './quotes.ts';

/** The heading of what a comment is about, and whether it can be gone to. */
function usePlace({ avsnittId }: Kommentar) {
  const { form } = useEditing();
  if (avsnittId === null) return { place: textKommentarer.whole, isThere: false };
  const section = form.getValues('avsnitt').find(({ id }) => id === avsnittId);
  return { place: section?.rubrik ?? textKommentarer.goneSection, isThere: section !== undefined };
}

function About({ comment }: { readonly comment: Kommentar }) {
  const { standing } = useCommenting();
  const { place, isThere } = usePlace(comment);
  const { citat, id } = comment;
  return (
    <>
      {isThere ? (
        <button
          type="button"
          className="link-button"
          aria-label={textKommentarer.goTo(place)}
          onClick={() => goToPlace(comment)}
        >
          {place}
        </button>
      ) : (
        <b>{place}</b>
      )}
      {citat !== '' && (
        <blockquote className="kommentar-quote">{textKommentarer.quote(citat)}</blockquote>
      )}
      {citat !== '' && !standing.has(id) && <p className="muted">{textKommentarer.goneWords}</p>}
    </>
  );
}

function Said({ comment: { text, skapadAv, skapad } }: { readonly comment: Kommentar }) {
  return (
    <>
      <p className="kommentar-text">{text}</p>
      <p className="kommentar-who">{textVersioner.by(skapadAv, formatMoment(skapad))}</p>
    </>
  );
}

interface ReplyProps {
  readonly comment: Kommentar;
  readonly onDone: () => void;
}

function Reply({ comment, onDone }: ReplyProps) {
  const { paper } = useEditing();
  const add = useCommand('granskning.comment', {
    onSuccess: () => {
      announce(textKommentarer.replied);
      onDone();
    },
  });
  const { avsnittId, id: svarPa } = comment;
  return (
    <CommentForm
      label={textKommentarer.replyText}
      submitLabel={textKommentarer.replyDo}
      isPending={add.isPending}
      onCancel={onDone}
      onSubmit={(text) =>
        add.run({ tjansteskrivelseId: paper.id, data: { avsnittId, citat: '', text, svarPa } })
      }
    />
  );
}

function Settle({ comment, onDone }: ReplyProps) {
  const { id: kommentarId, lost } = comment;
  const settle = useCommand('granskning.settleComment', {
    onSuccess: (now) => {
      announce(now.lost ? textKommentarer.settledNow : textKommentarer.reopened);
      onDone();
    },
  });
  return (
    <Button
      kind="ghost"
      icon={lost ? RotateCcw : Check}
      isPending={settle.isPending}
      onPress={() => settle.run({ kommentarId, lost: lost === null })}
    >
      {lost ? textKommentarer.reopen : textKommentarer.settle}
    </Button>
  );
}

interface CommentThreadProps {
  readonly thread: Thread;
  /** Takes the focus that a comment had which has left the list. */
  readonly onLeft: () => void;
}

/** One comment: what it is about, what was said and answered, and what can be done about it. */
export function CommentThread({ thread: { comment, replies }, onLeft }: CommentThreadProps) {
  const [isReplying, setReplying] = useState(false);
  const { place } = usePlace(comment);
  const { lost, skapadAv } = comment;
  return (
    <li className="kommentar" aria-label={textKommentarer.item(skapadAv, place)}>
      <About comment={comment} />
      <Said comment={comment} />
      {replies.map((reply) => (
        <div key={reply.id} className="kommentar-replies">
          <Said comment={reply} />
        </div>
      ))}
      {lost && (
        <p className="kommentar-who">
          {textKommentarer.settledBy(lost.av, formatMoment(lost.tid))}
        </p>
      )}
      {isReplying ? (
        <Reply comment={comment} onDone={() => setReplying(false)} />
      ) : (
        <div className="row-actions">
          {lost === null && (
            <Button kind="ghost" icon={CornerDownRight} onPress={() => setReplying(true)}>
              {textKommentarer.reply}
            </Button>
          )}
          <Settle comment={comment} onDone={onLeft} />
        </div>
      )}
    </li>
  );
}
