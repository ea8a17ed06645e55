import { MessageSquarePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { toPlainText } from '../../../../shared/document/plain-text.ts';
import { textKommentarer } from '../../../text/granskning.ts';
import { Button } from '../../../ui/button.tsx';
import { ToggleChips } from '../../../ui/toggle-chips.tsx';
import { useEditing } from '../paper-context.ts';
import { CommentThread } from './comment-thread.tsx';
import { openThreads, threadsOf } from './comment-order.ts';
import type { Thread } from './comment-order.ts';
import { COMMENT_KEY, useCommenting } from './commenting.tsx';
import { NewComment } from './new-comment.tsx';
import { useSources } from '../paper-sources.ts';
import { paperOf } from '../paper-values.ts';
import { readReferences } from '../read-paper.tsx';
import { chosenPlace } from './quotes.ts';
import './granskning.css';

const OPEN = 'open';
const SETTLED = 'settled';

/** The comments in the order of the paper as it is written now. */
function useThreads(): Thread[] {
  const { form } = useEditing();
  const { comments } = useCommenting();
  const sources = useSources();
  const sections = form.getValues('avsnitt');
  const textOf = (avsnittId: string) => {
    const section = sections.find(({ id }) => id === avsnittId);
    const references = readReferences(sources, paperOf(form.getValues()));
    return section ? toPlainText(section.innehall.toJSON(), references) : '';
  };
  return threadsOf(
    comments,
    sections.map(({ id }) => id),
    textOf,
  );
}

/** How many comments are open, in the tab. */
export function KommentarCount() {
  const { comments } = useCommenting();
  const open = openThreads(comments);
  return open === 0 ? null : open;
}

/** What others have to say of the paper: new, answered, settled. Never part of what is printed. */
export function KommentarPanel() {
  const { place, setPlace } = useCommenting();
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set([OPEN]));
  const panel = useRef<HTMLDivElement>(null);
  const threads = useThreads();
  const open = threads.filter(({ comment }) => comment.lost === null);
  const settled = threads.filter(({ comment }) => comment.lost !== null);
  const isShown = ({ comment: { lost } }: Thread) => shown.has(lost === null ? OPEN : SETTLED);
  const listed = threads.filter(isShown);
  // What had the focus is gone when the list is drawn anew.
  const toPanel = () =>
    requestAnimationFrame(() => panel.current?.querySelector('button')?.focus());
  const done = () => {
    setPlace(null);
    toPanel();
  };
  return (
    <div ref={panel} className="kommentarer" data-own-undo="">
      {place ? (
        <NewComment key={`${place.avsnittId} ${place.citat}`} place={place} onDone={done} />
      ) : (
        <div className="version-tools">
          <Button
            icon={MessageSquarePlus}
            shortcut={COMMENT_KEY}
            onPress={() => setPlace(chosenPlace())}
          >
            {textKommentarer.new}
          </Button>
          <span className="muted">{textKommentarer.newHint}</span>
        </div>
      )}
      <ToggleChips
        label={textKommentarer.filter}
        options={[
          { id: OPEN, label: textKommentarer.open(open.length) },
          { id: SETTLED, label: textKommentarer.settled(settled.length) },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown.has(OPEN) && open.length === 0 && <p className="muted">{textKommentarer.noOpen}</p>}
      {shown.has(SETTLED) && settled.length === 0 && (
        <p className="muted">{textKommentarer.noSettled}</p>
      )}
      {listed.length > 0 && (
        <ol aria-label={textKommentarer.list}>
          {listed.map((thread) => (
            <CommentThread key={thread.comment.id} thread={thread} onLeft={toPanel} />
          ))}
        </ol>
      )}
    </div>
  );
}
