import { useState } from 'react';
import { parseDays } from '../../../shared/domain/day-list.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Sammantrade } from '../../../shared/domain/sammantrade.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSammantradesdagar as textDays } from '../../text/planering.ts';
import { PasteDialog } from '../../ui/paste-dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { longDay } from '../planering/day-words.ts';

interface AddDaysDialogProps {
  readonly organId: OrganId;
  /** The days that the body meets already. */
  readonly known: readonly Sammantrade[];
  readonly onClose: () => void;
}

/** Days written or pasted in any form, shown as they are read before they are added. */
export function AddDaysDialog({ organId, known, onClose }: AddDaysDialogProps) {
  const today = useToday();
  const [text, setText] = useState('');
  const { days, unread } = parseDays(text, today);
  const fresh = days.filter((day) => !known.some(({ datum }) => datum === day));
  const save = useCommand('sammantrade.save', {
    onSuccess: ({ tillagda }) => {
      showToast({ title: textDays.added(tillagda.length) });
      onClose();
    },
  });
  return (
    <PasteDialog
      title={textDays.add}
      label={textDays.paste}
      hint={textDays.pasteHint}
      text={text}
      onText={setText}
      addLabel={fresh.length === 0 ? null : textDays.addCount(fresh.length)}
      isPending={save.isPending}
      onAdd={() => save.run({ organId, datum: fresh.slice(0, 200) })}
      onClose={onClose}
    >
      {fresh.length > 0 && <p>{textDays.read(fresh.length)}</p>}
      <ul className="meeting-read">
        {fresh.map((day) => (
          <li key={day}>{longDay(day)}</li>
        ))}
      </ul>
      {days.length > fresh.length && (
        <p className="muted">{textDays.known(days.length - fresh.length)}</p>
      )}
      {unread.length > 0 && <p className="meeting-unread">{textDays.unread(unread.join('; '))}</p>}
    </PasteDialog>
  );
}
