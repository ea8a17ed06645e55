import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Anteckningstext } from '../../../shared/domain/anteckning.ts';
import type { Anteckning } from '../../../shared/domain/anteckning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { textAnteckning } from '../../text/arendevard.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextArea } from '../../ui/form-fields.tsx';

const Values = z.strictObject({ text: Anteckningstext });

interface AnteckningDialogProps {
  readonly arendeId: ArendeId;
  /** The note that is changed; null for a new one. */
  readonly anteckning: Anteckning | null;
  readonly onClose: () => void;
}

/** Writes a note, or changes one: what it said before stays to be read. */
export function AnteckningDialog({ arendeId, anteckning, onClose }: AnteckningDialogProps) {
  const form = useForm<z.infer<typeof Values>>({
    resolver: zodResolver(Values),
    defaultValues: { text: anteckning?.text ?? '' },
    shouldFocusError: false,
  });
  const add = useCommand('anteckning.add', { form, onSuccess: onClose });
  const change = useCommand('anteckning.change', { form, onSuccess: onClose });
  const submit = () =>
    void form.handleSubmit(({ text }) => {
      if (anteckning) {
        change.run({ anteckningId: anteckning.id, version: anteckning.version, text });
      } else add.run({ arendeId, text });
    })();
  return (
    <Dialog
      title={anteckning ? textAnteckning.changeTitle : textAnteckning.new}
      isOpen
      onClose={onClose}
      primary={{
        label: textAnteckning.save,
        onPress: submit,
        isPending: add.isPending || change.isPending,
      }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <FormTextArea
          control={form.control}
          name="text"
          label={textAnteckning.text}
          rows={5}
          isFocusedFirst
        />
      </div>
    </Dialog>
  );
}
