import { Link } from '@tanstack/react-router';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useCommand } from '../../api/use-command.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { AlertDialog } from '../../ui/alert-dialog.tsx';
import { showToast } from '../../ui/toasts.ts';

interface LasDialogProps {
  readonly del: Protokollsdel;
  readonly onClose: () => void;
}

/** Asks before a part is approved: what is locked is never changed again. */
export function LasDialog({ del, onClose }: LasDialogProps) {
  const approve = useCommand('protokollsdel.approve', {
    onSuccess: () => {
      showToast({ title: textProtokoll.approved });
      onClose();
    },
  });
  return (
    <AlertDialog
      title={textProtokoll.approveTitle}
      isOpen
      onCancel={onClose}
      actions={[
        {
          label: textProtokoll.approve,
          kind: 'primary',
          isPending: approve.isPending,
          onPress: () => {
            approve.run({ id: del.id, version: del.version });
          },
        },
      ]}
    >
      <p>{textProtokoll.approveText}</p>
      <p>
        {textProtokoll.approveStops}{' '}
        <Link to="/kontroller" search={{ grind: 'J' }}>
          {textKontrollista.title}
        </Link>
      </p>
    </AlertDialog>
  );
}
