import { z } from 'zod';
import type { Handling } from '../../../shared/domain/handling.ts';
import { Omfattning, SekretessData } from '../../../shared/domain/sekretess.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSekretess } from '../../text/handling.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormRadioGroup } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import { newSekretess } from './handling-values.ts';
import { SekretessFields } from './sekretess-fields.tsx';
import { useMyndighet } from './use-myndighet.ts';

const Markering = z.strictObject({ omfattning: Omfattning, data: SekretessData });
type Markering = z.infer<typeof Markering>;

const omfattningar = Omfattning.options.map((id) => ({
  id,
  label: textSekretess.omfattningar[id],
}));

interface MarkDialogProps {
  readonly handling: Handling;
  readonly onClose: () => void;
}

/** Marks a handling as secret, in whole or in part (OSL 5 kap. 5 §). */
export function MarkDialog({ handling, onClose }: MarkDialogProps) {
  const today = useToday();
  const myndighet = useMyndighet(handling.arendeId);
  const form = useSchemaForm(Markering, {
    omfattning: handling.offentlighet === 'delvis' ? 'delvis' : 'sekretess',
    data: newSekretess(myndighet, today),
  });
  const mark = useCommand<'sekretess.mark', Markering>('sekretess.mark', {
    form,
    fieldOf: fieldsUnder(),
    onSuccess: () => {
      showToast({ title: textSekretess.marked });
      onClose();
    },
  });
  return (
    <FormDialog
      title={textSekretess.markTitle}
      form={form}
      saveLabel={textSekretess.mark}
      isSaving={mark.isPending}
      onSave={(values) => {
        mark.run({ handlingId: handling.id, version: handling.version, ...values });
      }}
      onClose={onClose}
    >
      <p>{textSekretess.markText}</p>
      <FormRadioGroup
        control={form.control}
        name="omfattning"
        label={textSekretess.omfattning}
        options={omfattningar}
        look="segmented"
        isFocusedFirst
      />
      <SekretessFields control={form.control} under="data" />
    </FormDialog>
  );
}
