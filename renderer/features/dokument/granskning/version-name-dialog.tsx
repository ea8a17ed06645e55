import { z } from 'zod';
import { Skrivelseversion } from '../../../../shared/domain/granskning.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useSchemaForm } from '../../../lib/schema-form.ts';
import { textVersioner } from '../../../text/granskning.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormErrorSummary } from '../../../ui/form-error-summary.tsx';
import { FormTextField } from '../../../ui/form-fields.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { useStored } from './use-step.ts';

const Named = z.strictObject({ namn: Skrivelseversion.shape.namn });

/** Keeps the paper as it is written now, under a name. */
export function VersionNameDialog({ onClose }: { readonly onClose: () => void }) {
  const { paper } = useEditing();
  const stored = useStored();
  const form = useSchemaForm(Named, { namn: '' });
  const save = useCommand('granskning.nameVersion', {
    form,
    onSuccess: ({ namn }) => {
      showToast({ title: textVersioner.saved(namn) });
      onClose();
    },
  });
  const submit = form.handleSubmit(({ namn }) =>
    stored(() => save.run({ tjansteskrivelseId: paper.id, namn })),
  );
  return (
    <Dialog
      title={textVersioner.saveTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        ...{ label: textVersioner.saveDo, isPending: save.isPending },
        onPress: () => void submit(),
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextField
          control={form.control}
          name="namn"
          label={textVersioner.name}
          hint={textVersioner.nameHint}
          isFocusedFirst
        />
      </div>
    </Dialog>
  );
}
