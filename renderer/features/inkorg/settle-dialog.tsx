import type { Post, Postavslut } from '../../../shared/domain/post.ts';
import { call } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { textAvslut, textAvslutDone, textAvslutReason } from '../../text/inkorg.ts';
import { showToast } from '../../ui/toasts.ts';
import { ReasonDialog, useReasonForm } from '../handlingar/reason-dialog.tsx';
import { tellError } from './intake.ts';

interface SettleDialogProps {
  readonly post: Post;
  readonly status: Postavslut;
  readonly onClose: () => void;
}

/** Settles a post without registering it; the reason is kept with it. */
export function SettleDialog({ post, status, onClose }: SettleDialogProps) {
  const form = useReasonForm();
  const settle = useCommand('post.settle', {
    onSuccess: ({ id: postId, version }) => {
      const onUndo = () => void call('post.reopen', { postId, version }).catch(tellError);
      showToast({ title: textAvslutDone, onUndo });
      onClose();
    },
  });
  const { title, text, save } = textAvslut[status];
  return (
    <ReasonDialog
      form={form}
      title={title}
      text={text}
      label={textAvslutReason}
      action={{ label: save, isPending: settle.isPending }}
      onReason={(orsak) => {
        settle.run({ postId: post.id, version: post.version, status, orsak });
      }}
      onClose={onClose}
    />
  );
}
