import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { BevakningData } from '../../../shared/domain/bevakning.ts';
import type { Bevakning } from '../../../shared/domain/bevakning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { line, optionalLine } from '../../../shared/domain/text.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { textBevakningar } from '../../text/arendevard.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';

const NewValues = BevakningData.extend({ orsak: optionalLine(300) });
const ChangedValues = BevakningData.extend({ orsak: line(300) });

interface BevakningDialogProps {
  readonly arendeId: ArendeId;
  /** The reminder that is changed, which takes a reason; null for a new one. */
  readonly bevakning: Bevakning | null;
  readonly onClose: () => void;
}

/** A dated reminder on a case. */
export function BevakningDialog({ arendeId, bevakning, onClose }: BevakningDialogProps) {
  const form = useForm<z.infer<typeof NewValues>>({
    resolver: zodResolver(bevakning ? ChangedValues : NewValues),
    defaultValues: { text: bevakning?.text ?? '', datum: bevakning?.datum ?? '', orsak: '' },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const options = { form, fieldOf: fieldsUnder('data'), onSuccess: onClose };
  const add = useCommand('bevakning.add', options);
  const change = useCommand('bevakning.change', options);
  const submit = () =>
    void form.handleSubmit(({ orsak, ...data }) => {
      if (bevakning) change.run({ bevakningId: bevakning.id, data, orsak });
      else add.run({ arendeId, data });
    })();
  return (
    <Dialog
      title={bevakning ? textBevakningar.changeTitle : textTidsfrist.new}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: bevakning ? textBevakningar.save : textTidsfrist.save,
        onPress: submit,
        isPending: add.isPending || change.isPending,
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextField
          control={form.control}
          name="text"
          label={textTidsfrist.text}
          isFocusedFirst
        />
        <FormDateField control={form.control} name="datum" label={textTidsfrist.datum} />
        {bevakning && (
          <FormTextField control={form.control} name="orsak" label={textBevakningar.orsak} />
        )}
      </div>
    </Dialog>
  );
}
