import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { PostData } from '../../../shared/domain/post.ts';
import type { Post } from '../../../shared/domain/post.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textPost } from '../../text/inkorg.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PostFields } from './post-fields.tsx';

interface CorrectPostDialogProps {
  readonly post: Post;
  readonly onClose: () => void;
}

/** Corrects what was read out of something that came in. */
export function CorrectPostDialog({ post, onClose }: CorrectPostDialogProps) {
  const { inkommenDatum, datumHandling, avsandare, avsandareEpost, rubrik } = post;
  const form = useForm<PostData>({
    resolver: zodResolver(PostData),
    defaultValues: { inkommenDatum, datumHandling, avsandare, avsandareEpost, rubrik },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const correct = useCommand<'post.correct', PostData>('post.correct', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: onClose,
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      correct.run({ postId: post.id, version: post.version, data });
    })();
  return (
    <Dialog
      title={textPost.correctTitle}
      isOpen
      onClose={onClose}
      primary={{ label: textPost.save, onPress: submit, isPending: correct.isPending }}
    >
      <PostFields control={form.control} />
    </Dialog>
  );
}
