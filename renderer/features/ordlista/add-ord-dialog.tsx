import { useState } from 'react';
import { parseOrd } from '../../../shared/domain/ord.ts';
import type { Ord } from '../../../shared/domain/ord.ts';
import { useCommand } from '../../api/use-command.ts';
import { textOrdlista } from '../../text/stavning.ts';
import { PasteDialog } from '../../ui/paste-dialog.tsx';
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
    <PasteDialog
      title={textOrdlista.addTitle}
      label={textOrdlista.paste}
      hint={textOrdlista.pasteHint}
      text={text}
      onText={setText}
      addLabel={fresh.length === 0 ? null : textOrdlista.addCount(Math.min(fresh.length, MOST))}
      isPending={save.isPending}
      onAdd={() => save.run({ ord: fresh.slice(0, MOST), tjansteskrivelseId: null })}
      onClose={onClose}
    >
      {fresh.length > 0 && <p>{textOrdlista.read(fresh.length)}</p>}
      {fresh.length > MOST && <p>{textOrdlista.tooMany(MOST)}</p>}
      {ord.length > fresh.length && (
        <p className="muted">{textOrdlista.known(ord.length - fresh.length)}</p>
      )}
      {okanda.length > 0 && <p>{textOrdlista.unread(okanda.slice(0, 20).join('; '))}</p>}
    </PasteDialog>
  );
}
