import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { PostData } from '../../../shared/domain/post.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textPost } from '../../text/inkorg.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toasts.ts';
import { PostFields } from './post-fields.tsx';

/** Notes a letter that came on paper, so that it waits with the rest. */
export function NotePaperDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useForm<PostData>({
    resolver: zodResolver(PostData),
    defaultValues: {
      inkommenDatum: useToday(),
      datumHandling: null,
      avsandare: '',
      avsandareEpost: '',
      rubrik: '',
    },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const note = useCommand<'post.notePaper', PostData>('post.notePaper', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: () => {
      showToast({ title: textPost.paperNoted });
      onClose();
    },
  });
  const submit = () =>
    void form.handleSubmit((data) => {
      note.run({ data, arendeId: null });
    })();
  return (
    <Dialog
      title={textPost.paperTitle}
      isOpen
      onClose={onClose}
      primary={{ label: textPost.paperSave, onPress: submit, isPending: note.isPending }}
    >
      <PostFields control={form.control} />
    </Dialog>
  );
}
