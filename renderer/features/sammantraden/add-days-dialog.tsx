import { useState } from 'react';
import { parseDays } from '../../../shared/domain/day-list.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Sammantrade } from '../../../shared/domain/sammantrade.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSammantradesdagar as textDays } from '../../text/planering.ts';
import { PasteDialog } from '../../ui/paste-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toasts.ts';
import { longDay } from '../planering/day-words.ts';

interface AddDaysDialogProps {
  /** The bodies that may be given days. */
  readonly organ: readonly Organ[];
  /** The body that is chosen at first; null for that of the register. */
  readonly organId: OrganId | null;
  /** The days that bodies meet already. */
  readonly known: readonly Sammantrade[];
  readonly onClose: () => void;
}

/** Days written or pasted in any form, shown as they are read before they are added. */
export function AddDaysDialog({ organ, known, onClose, ...props }: AddDaysDialogProps) {
  const today = useToday();
  const [register] = useContractData('diarium.list', {});
  const [organId, setOrganId] = useState(props.organId ?? register?.organId ?? organ[0]?.id);
  const [text, setText] = useState('');
  const { days, unread } = parseDays(text, today);
  const taken = new Set(known.flatMap((one) => (one.organId === organId ? [one.datum] : [])));
  const fresh = days.filter((day) => !taken.has(day));
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
      onAdd={() => organId && save.run({ organId, datum: fresh.slice(0, 200) })}
      onClose={onClose}
      before={
        <Select
          label={textDays.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
          value={organId ?? null}
          onChange={(id) => setOrganId(organ.find((one) => one.id === id)?.id)}
        />
      }
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
