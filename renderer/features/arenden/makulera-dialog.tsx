import type { Arende } from '../../../shared/domain/arende.ts';
import { useCommand } from '../../api/use-command.ts';
import { textMakulering } from '../../text/arendevard.ts';
import { AskReason } from './ask-reason.tsx';

interface MakuleraDialogProps {
  readonly arende: Arende;
  readonly onClose: () => void;
}

/** Makulerar a case: the number stays, with why, by whom and when. */
export function MakuleraDialog({ arende, onClose }: MakuleraDialogProps) {
  const change = useCommand('arende.changeStatus', { onSuccess: onClose });
  const rest = {
    arendeId: arende.id,
    till: 'makulerat',
    mottagare: '',
    bevakaDatum: null,
  } as const;
  return (
    <AskReason
      title={textMakulering.title(arende.diarienummer)}
      text={textMakulering.text}
      label={textMakulering.orsak}
      action={textMakulering.save}
      isPending={change.isPending}
      onReason={(orsak) => {
        change.run({ ...rest, orsak });
      }}
      onClose={onClose}
    />
  );
}
