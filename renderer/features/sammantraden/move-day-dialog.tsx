import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import type { Sammantrade } from '../../../shared/domain/sammantrade.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { textSammantradesdagar } from '../../text/planering.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ datum: Dag });

interface MoveDayDialogProps {
  readonly sammantrade: Pick<Sammantrade, 'id' | 'version' | 'datum'>;
  readonly onClose: () => void;
}

/** A meeting is held another day; what is planned for it goes with it. */
export function MoveDayDialog({ sammantrade, onClose }: MoveDayDialogProps) {
  const { id, version, datum } = sammantrade;
  const form = useSchemaForm(Values, { datum });
  const move = useCommand('sammantrade.move', { form, onSuccess: onClose });
  return (
    <Dialog
      title={textSammantradesdagar.moveTitle}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textSammantradesdagar.save,
        isPending: move.isPending,
        onPress: () => void form.handleSubmit((values) => move.run({ id, version, ...values }))(),
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormDateField
          control={form.control}
          name="datum"
          label={textSammantradesdagar.newDay}
          isFocusedFirst
        />
      </div>
    </Dialog>
  );
}
