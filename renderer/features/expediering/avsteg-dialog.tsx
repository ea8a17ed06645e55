import type { SandlistaId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { textExpediering } from '../../text/expediering.ts';
import { ReasonDialog, useReasonForm } from '../handlingar/reason-dialog.tsx';
import type { Reason } from '../handlingar/reason-dialog.tsx';

interface AvstegDialogProps {
  readonly sandlistaId: SandlistaId;
  readonly onClose: () => void;
}

/** Why a list is sent before its decision is approved; kept with the list (K35). */
export function AvstegDialog({ sandlistaId, onClose }: AvstegDialogProps) {
  const form = useReasonForm();
  const override = useCommand<'expediering.override', Reason>('expediering.override', {
    ...{ form, fieldOf: () => 'orsak', onSuccess: onClose },
  });
  return (
    <ReasonDialog
      form={form}
      title={textExpediering.overrideTitle}
      text={textExpediering.overrideHint}
      label={textExpediering.overrideReason}
      action={{ label: textExpediering.overrideSave, isPending: override.isPending }}
      onReason={(skal) => override.run({ sandlistaId, skal })}
      onClose={onClose}
    />
  );
}
