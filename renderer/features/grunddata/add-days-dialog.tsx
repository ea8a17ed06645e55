import { useState } from 'react';
import { parseDays } from '../../../shared/domain/dagar-tolkning.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Sammantrade } from '../../../shared/domain/sammantrade.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSammantradesdagar } from '../../text/planering.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
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
  const { dagar, okanda } = parseDays(text, today);
  const fresh = dagar.filter((dag) => !known.some(({ datum }) => datum === dag));
  const save = useCommand('sammantrade.save', {
    onSuccess: ({ tillagda }) => {
      showToast({ title: textSammantradesdagar.added(tillagda.length) });
      onClose();
    },
  });
  return (
    <Dialog
      title={textSammantradesdagar.add}
      isOpen
      onClose={onClose}
      primary={{
        label:
          fresh.length === 0
            ? textSammantradesdagar.add
            : textSammantradesdagar.addCount(fresh.length),
        isDisabled: fresh.length === 0,
        isPending: save.isPending,
        onPress: () => save.run({ organId, datum: fresh.slice(0, 200) }),
      }}
    >
      <div className="form-stack">
        <TextArea
          label={textSammantradesdagar.paste}
          hint={textSammantradesdagar.pasteHint}
          rows={5}
          value={text}
          onChange={setText}
          isFocusedFirst
        />
        <div className="meeting-read" role="status">
          {fresh.length > 0 && <p>{textSammantradesdagar.read(fresh.length)}</p>}
          <ul>
            {fresh.map((dag) => (
              <li key={dag}>{longDay(dag)}</li>
            ))}
          </ul>
          {dagar.length > fresh.length && (
            <p className="muted">{textSammantradesdagar.known(dagar.length - fresh.length)}</p>
          )}
          {okanda.length > 0 && (
            <p className="meeting-unread">{textSammantradesdagar.unread(okanda.join('; '))}</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}
