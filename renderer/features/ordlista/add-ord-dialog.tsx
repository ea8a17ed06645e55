import { useState } from 'react';
import { parseOrd } from '../../../shared/domain/ord.ts';
import type { Ord } from '../../../shared/domain/ord.ts';
import { useCommand } from '../../api/use-command.ts';
import { textOrdlista } from '../../text/stavning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toasts.ts';

const MOST = 1000;

interface AddOrdDialogProps {
  /** The words that are there already. */
  readonly known: readonly Ord[];
  readonly onClose: () => void;
}

/** Words written one by one or pasted by the hundred, shown as they are read. */
export function AddOrdDialog({ known, onClose }: AddOrdDialogProps) {
  const [text, setText] = useState('');
  const inUse = new Set(known.filter(({ avslutad }) => !avslutad).map(({ ord }) => ord));
  const { ord, okanda } = parseOrd(text);
  const fresh = ord.filter((one) => !inUse.has(one));
  const save = useCommand('ordlista.add', {
    onSuccess: (added) => {
      showToast({ title: textOrdlista.addedMany(added.length) });
      onClose();
    },
  });
  return (
    <Dialog
      title={textOrdlista.addTitle}
      isOpen
      onClose={onClose}
      primary={{
        label:
          fresh.length === 0
            ? textOrdlista.addTitle
            : textOrdlista.addCount(Math.min(fresh.length, MOST)),
        isDisabled: fresh.length === 0,
        isPending: save.isPending,
        onPress: () => save.run({ ord: fresh.slice(0, MOST), tjansteskrivelseId: null }),
      }}
    >
      <div className="form-stack">
        <TextArea
          label={textOrdlista.paste}
          hint={textOrdlista.pasteHint}
          rows={6}
          value={text}
          onChange={setText}
          isFocusedFirst
        />
        <div className="ordlista-read" role="status">
          {fresh.length > 0 && <p>{textOrdlista.read(fresh.length)}</p>}
          {fresh.length > MOST && <p>{textOrdlista.tooMany(MOST)}</p>}
          {ord.length > fresh.length && (
            <p className="muted">{textOrdlista.known(ord.length - fresh.length)}</p>
          )}
          {okanda.length > 0 && <p>{textOrdlista.unread(okanda.slice(0, 20).join('; '))}</p>}
        </div>
      </div>
    </Dialog>
  );
}
