import { useState } from 'react';
import { z } from 'zod';
import type { Delegationsserie } from '../../../shared/domain/delegation.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textDelegationsserie as text } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({
  forstaNr: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,4}$/u, 'count_range')
    .transform(Number),
});
type Input = z.input<typeof Values>;

interface SerieButtonProps {
  readonly organId: OrganId;
  readonly ar: number;
}

/** Where the numbers of the year begin, which can be chosen as long as none is given. */
export function SerieButton({ organId, ar }: SerieButtonProps) {
  const serie = useContractData('delegationsserie.get', { organId, ar });
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="ghost" onPress={() => setOpen(true)}>
        {text.begins(serie.forstaNr)}
      </Button>
      {isOpen && <SerieDialog serie={serie} onClose={() => setOpen(false)} />}
    </>
  );
}

interface SerieDialogProps {
  readonly serie: Delegationsserie;
  readonly onClose: () => void;
}

function SerieDialog({ serie, onClose }: SerieDialogProps) {
  const form = useSchemaForm(Values, { forstaNr: String(serie.forstaNr) });
  const save = useCommand<'delegationsserie.save', Input>('delegationsserie.save', {
    form,
    onSuccess: onClose,
  });
  return (
    <FormDialog
      title={text.title}
      size="small"
      form={form}
      saveLabel={text.save}
      isSaving={save.isPending}
      onSave={(values) => save.run({ ...serie, ...values })}
      onClose={onClose}
    >
      <FormTextField
        control={form.control}
        name="forstaNr"
        label={text.forstaNr}
        hint={text.hint(serie.ar)}
        isNumeric
        isFocusedFirst
      />
    </FormDialog>
  );
}
