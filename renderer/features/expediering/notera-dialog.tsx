import { z } from 'zod';
import { Dag } from '../../../shared/domain/datum.ts';
import type { Expedieringshandelse } from '../../../shared/domain/expediering.ts';
import type { SandlistepostId } from '../../../shared/domain/id.ts';
import type { Svarsutfall } from '../../../shared/domain/remiss.ts';
import { prose } from '../../../shared/domain/text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { useToday } from '../../lib/today.tsx';
import { textExpediering, textHandelse } from '../../text/expediering.ts';
import { ruleText } from '../../text/fel.ts';
import { textSvar } from '../../text/remisser.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { showToast } from '../../ui/toasts.ts';
import type { Toast } from '../../ui/toasts.ts';

const Values = z.strictObject({ datum: Dag, notering: prose(500) });

/** That a remiss was answered by what was sent, or why it wasn't. */
function svarsbesked({ hinder }: Svarsutfall): Toast {
  if (hinder === null) return { title: textSvar.answered };
  return { title: textSvar.notAnswered, detail: ruleText(hinder), kind: 'error' };
}

interface NoteraDialogProps {
  readonly handelse: Expedieringshandelse;
  readonly poster: readonly SandlistepostId[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The day on which copies were sent, arrived or came back; it can't be taken back. */
export function NoteraDialog({ handelse, poster, onClose, onDone }: NoteraDialogProps) {
  const form = useSchemaForm(Values, { datum: useToday(), notering: '' });
  const { control } = form;
  const words = textHandelse[handelse];
  const record = useCommand('expediering.record', {
    form,
    onSuccess: ({ svar }) => {
      showToast({ title: words.done(poster.length) });
      for (const one of svar) showToast(svarsbesked(one));
      onDone();
    },
  });
  return (
    <FormDialog
      title={words.title}
      size="small"
      form={form}
      saveLabel={words.save}
      isSaving={record.isPending}
      onSave={(values) => {
        record.run({ poster: [...poster], handelse, ...values });
      }}
      onClose={onClose}
    >
      <FormDateField control={control} name="datum" label={textExpediering.day} isFocusedFirst />
      <FormTextField
        control={control}
        name="notering"
        label={textExpediering.note}
        hint={textExpediering.noteHint}
        isOptional
      />
      {handelse === 'expedierad' && <p className="muted">{textExpediering.sentStands}</p>}
    </FormDialog>
  );
}
