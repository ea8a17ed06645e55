import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import { useCommand } from '../../api/use-command.ts';
import { textDelegationsbeslut } from '../../text/delegation.ts';
import { AskReason } from '../arenden/ask-reason.tsx';

interface MakuleraBeslutDialogProps {
  readonly beslut: Delegationsbeslut;
  readonly onClose: () => void;
}

/** Makulerar a decision: the number stays in the series, with why. */
export function MakuleraBeslutDialog({ beslut, onClose }: MakuleraBeslutDialogProps) {
  const { id, version, ar, nr } = beslut;
  const makulera = useCommand('delegationsbeslut.makulera', { onSuccess: onClose });
  return (
    <AskReason
      title={textDelegationsbeslut.makuleraTitle(textDelegationsbeslut.nummer(ar, nr))}
      text={textDelegationsbeslut.makuleraText}
      label={textDelegationsbeslut.makuleraOrsak}
      action={textDelegationsbeslut.makuleraSave}
      isPending={makulera.isPending}
      onReason={(orsak) => makulera.run({ id, version, orsak })}
      onClose={onClose}
    />
  );
}
