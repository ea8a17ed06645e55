import { AvsnittId } from '../../../../shared/domain/id.ts';
import { useCommand } from '../../../api/use-command.ts';
import { textKommentarer } from '../../../text/granskning.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { announce } from '../announcer.tsx';
import { useEditing } from '../paper-context.ts';
import { CommentForm } from './comment-form.tsx';
import { useCommenting } from './commenting.tsx';
import type { CommentPlace } from './quotes.ts';

const WHOLE = 'hela';

interface NewCommentProps {
  readonly place: CommentPlace;
  readonly onDone: () => void;
}

/** What a comment is about, and what is said. */
export function NewComment({ place, onDone }: NewCommentProps) {
  const { paper, form } = useEditing();
  const { setPlace } = useCommenting();
  const add = useCommand('granskning.comment', {
    onSuccess: () => {
      announce(textKommentarer.sent);
      onDone();
    },
  });
  const sections = form.getValues('avsnitt').map(({ id, rubrik }) => ({ id, label: rubrik }));
  const choose = (id: string) =>
    setPlace({ avsnittId: AvsnittId.safeParse(id).data ?? null, citat: '' });
  return (
    <div className="kommentar-form">
      <Select
        label={textKommentarer.about}
        options={[{ id: WHOLE, label: textKommentarer.whole }, ...sections]}
        value={place.avsnittId ?? WHOLE}
        onChange={choose}
      />
      {place.citat !== '' && (
        <>
          <blockquote className="kommentar-quote">{textKommentarer.quote(place.citat)}</blockquote>
          <div className="row-actions">
            <Button kind="ghost" onPress={() => setPlace({ ...place, citat: '' })}>
              {textKommentarer.dropQuote}
            </Button>
          </div>
        </>
      )}
      <CommentForm
        label={textKommentarer.text}
        submitLabel={textKommentarer.send}
        isPending={add.isPending}
        onCancel={onDone}
        onSubmit={(text) =>
          add.run({ tjansteskrivelseId: paper.id, data: { ...place, text, svarPa: null } })
        }
      />
    </div>
  );
}
