import { formatDag } from '../../../shared/domain/datum.ts';
import { textBeslut } from '../../text/beslut.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import type { BeslutUnderlag } from './beslut-values.ts';
import type { BeslutFormHandle } from './use-beslut-form.ts';

interface RecordDialogProps {
  readonly handle: BeslutFormHandle;
  readonly underlag: BeslutUnderlag;
  readonly diarienummer: string;
}

/** Asks before a decision is recorded, since it stands from then on. */
export function RecordDialog({ handle, underlag, diarienummer }: RecordDialogProps) {
  const { asked, close, record, isRecording } = handle;
  const { paper, fordelning } = underlag;
  const organ = underlag.organ.find(({ id }) => id === asked?.organId);
  return (
    <AlertDialog
      title={textBeslut.confirmTitle}
      isOpen={asked !== null}
      onCancel={close}
      actions={[
        {
          label: textBeslut.record,
          kind: 'primary',
          isPending: isRecording,
          onPress: () => void record(),
        },
      ]}
    >
      {asked && (
        <p>
          <b>{textBeslut.confirmText(organ?.namn ?? '', formatDag(asked.datum), asked.paragraf)}</b>
        </p>
      )}
      <p>{textBeslut.confirmEffect(diarienummer, paper.rubrik, fordelning !== null)}</p>
    </AlertDialog>
  );
}
