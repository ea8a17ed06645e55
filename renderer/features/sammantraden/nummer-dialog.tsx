import { z } from 'zod';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({
  nr: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,4}$/u, 'count_range')
    .transform(Number),
});
type Input = z.input<typeof Values>;

interface NummerDialogProps {
  readonly sammantradeId: SammantradeId;
  readonly nr: number;
  readonly onClose: () => void;
}

/** The first number of the year or the term of office, as long as no § has one. */
export function NummerDialog({ sammantradeId, nr, onClose }: NummerDialogProps) {
  const form = useSchemaForm(Values, { nr: String(nr) });
  const save = useCommand<'paragraf.setFirstNumber', Input>('paragraf.setFirstNumber', {
    form,
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={textSammantrade.firstNumber}
      size="small"
      form={form}
      saveLabel={textSammantrade.setNumber}
      isSaving={save.isPending}
      onSave={(values) => save.run({ sammantradeId, nr: values.nr })}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="nr"
        label={textSammantrade.firstNumber}
        hint={textSammantrade.firstNumberHint}
        isNumeric
        isFocusedFirst
      />
    </FormDialog>
  );
}
