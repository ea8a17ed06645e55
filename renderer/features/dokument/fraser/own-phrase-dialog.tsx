import { EgenFrasData } from '../../../../shared/domain/egen-fras.ts';
import type { EgenFras } from '../../../../shared/domain/egen-fras.ts';
import { useCommand } from '../../../api/use-command.ts';
import { useSchemaForm } from '../../../lib/schema-form.ts';
import { textFraser } from '../../../text/fraser.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormErrorSummary } from '../../../ui/form-error-summary.tsx';
import { FormCheckbox, FormTextArea, FormTextField } from '../../../ui/form-fields.tsx';

interface OwnPhraseDialogProps {
  /** null for a new one. */
  readonly phrase: EgenFras | null;
  readonly onClose: () => void;
}

const EMPTY: EgenFrasData = {
  ...{ kod: '', rubrik: '', text: '', lagrum: '', avslutad: false },
};

function dataOf({ id: _, version: __, ...data }: EgenFras): EgenFrasData {
  return data;
}

/** Writes a phrase of the register's own, or changes one. */
export function OwnPhraseDialog({ phrase, onClose }: OwnPhraseDialogProps) {
  const form = useSchemaForm(EgenFrasData, phrase ? dataOf(phrase) : EMPTY);
  const save = useCommand('fras.save', { onSuccess: onClose, form });
  const existing = phrase && { id: phrase.id, version: phrase.version };
  const submit = form.handleSubmit((data) => save.run({ existing, data }));
  return (
    <Dialog
      title={phrase ? textFraser.editTitle : textFraser.newTitle}
      isOpen
      onClose={onClose}
      primary={{
        ...{ label: textFraser.save, isPending: save.isPending },
        onPress: () => void submit(),
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextField control={form.control} name="kod" label={textFraser.kod} isFocusedFirst />
        <FormTextField control={form.control} name="rubrik" label={textFraser.rubrik} />
        <FormTextArea
          control={form.control}
          name="text"
          label={textFraser.text}
          hint={textFraser.slotHelp}
        />
        <FormTextField control={form.control} name="lagrum" label={textFraser.lagrum} />
        {phrase && (
          <FormCheckbox control={form.control} name="avslutad" label={textFraser.outOfUse} />
        )}
      </div>
    </Dialog>
  );
}
