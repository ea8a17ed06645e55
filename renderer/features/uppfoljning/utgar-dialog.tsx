import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { useCommand } from '../../api/use-command.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { ReasonDialog, useReasonForm } from '../handlingar/reason-dialog.tsx';
import type { Reason } from '../handlingar/reason-dialog.tsx';

interface UtgarDialogProps {
  readonly rad: Uppfoljning;
  readonly onClose: () => void;
}

/** Why an assignment isn't waited for any more. */
export function UtgarDialog({ rad: { id, version }, onClose }: UtgarDialogProps) {
  const form = useReasonForm();
  const step = useCommand<'uppfoljning.setStatus', Reason>('uppfoljning.setStatus', {
    ...{ form, fieldOf: () => 'orsak', onSuccess: onClose },
  });
  return (
    <ReasonDialog
      form={form}
      title={textUppfoljning.dropTitle}
      text={textUppfoljning.dropText}
      label={textUppfoljning.dropReason}
      action={{ label: textUppfoljning.drop, isPending: step.isPending }}
      onReason={(skal) => step.run({ id, version, steg: { status: 'utgar', skal } })}
      onClose={onClose}
    />
  );
}
