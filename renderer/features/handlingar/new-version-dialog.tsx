import { useState } from 'react';
import type { Handling } from '../../../shared/domain/handling.ts';
import type { Handlingsfil } from '../../../shared/domain/handlingsfil.ts';
import { call } from '../../api/client.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { showToast } from '../../ui/toasts.ts';
import { takeIn, tellError } from '../inkorg/intake.ts';
import { ReasonDialog, useReasonForm } from './reason-dialog.tsx';

interface NewVersionDialogProps {
  readonly handling: Handling;
  readonly fil: Handlingsfil;
  readonly onClose: () => void;
}

/** Puts a newer version in the place of a file; the older one stays to be read. */
export function NewVersionDialog({ handling, fil, onClose }: NewVersionDialogProps) {
  const text = textHandlingssida;
  const form = useReasonForm();
  const [isPending, setPending] = useState(false);
  const replace = async (orsak: string) => {
    const files = await call('post.chooseFiles', {});
    const [first, ...more] = files;
    if (!first) return;
    if (more.length > 0) {
      showToast({ title: text.oneFile, kind: 'error' });
      return;
    }
    const { arendeId } = handling;
    const intake = { files: [first], arendeId, kalla: 'fil', isDoneUntold: true } as const;
    const [postId] = await takeIn(intake);
    if (!postId) return;
    const { ordning } = fil;
    await call('handling.replaceFile', { handlingId: handling.id, ordning, postId, orsak });
    showToast({ title: text.versionAdded });
    onClose();
  };
  const run = (orsak: string) => {
    setPending(true);
    void replace(orsak)
      .catch(tellError)
      .finally(() => {
        setPending(false);
      });
  };
  return (
    <ReasonDialog
      form={form}
      title={text.newVersionTitle}
      text={text.newVersionText(fil.namn)}
      label={text.newVersionReason}
      action={{ label: text.chooseFile, isPending }}
      onReason={run}
      onClose={onClose}
    />
  );
}
