import type { Handling } from '../../../shared/domain/handling.ts';
import { useCommand } from '../../api/use-command.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { showToast } from '../../ui/toasts.ts';
import { ReasonDialog, useReasonForm } from './reason-dialog.tsx';
import type { Reason } from './reason-dialog.tsx';

interface MakuleraDialogProps {
  readonly handling: Handling;
  readonly onClose: () => void;
}

/** Cancels a handling with its reason; it keeps its number and is still seen (JO 4639-2007). */
export function MakuleraDialog({ handling, onClose }: MakuleraDialogProps) {
  const text = textHandlingssida;
  const form = useReasonForm();
  const makulera = useCommand<'handling.makulera', Reason>('handling.makulera', {
    form,
    onSuccess: () => {
      showToast({ title: text.makulerad });
      onClose();
    },
  });
  return (
    <ReasonDialog
      form={form}
      title={text.makuleraTitle(handling.beteckning)}
      text={text.makuleraText}
      label={text.makuleraOrsak}
      action={{ label: text.makuleraSave, kind: 'danger', isPending: makulera.isPending }}
      onReason={(orsak) => {
        makulera.run({ handlingId: handling.id, version: handling.version, orsak });
      }}
      onClose={onClose}
    />
  );
}
