import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { BevakningData } from '../../../shared/domain/bevakning.ts';
import { fieldsUnder } from '../../api/form-errors.ts';
import { useCommand } from '../../api/use-command.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { textMarkering } from '../../text/listor.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormDateField, FormTextField } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { showToast } from '../../ui/toasts.ts';

/** So many cases the contract takes at a time. */
const MOST = 1000;

interface WatchManyDialogProps {
  /** The cases, by `rad`. */
  readonly rader: readonly number[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The same reminder on every marked case. */
export function WatchManyDialog({ rader, onDone, onClose }: WatchManyDialogProps) {
  const form = useForm<BevakningData>({
    resolver: zodResolver(BevakningData),
    defaultValues: { text: '', datum: '' },
    mode: 'onTouched',
    shouldFocusError: false,
  });
  const add = useCommand('bevakning.addMany', {
    form,
    fieldOf: fieldsUnder('data'),
    onSuccess: ({ antal }) => {
      showToast({ title: textMarkering.watched(antal) });
      onClose();
      onDone();
    },
  });
  const isTooMany = rader.length > MOST;
  return (
    <Dialog
      title={textMarkering.watchTitle(rader.length)}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textTidsfrist.save,
        onPress: () => void form.handleSubmit((data) => add.run({ rader: [...rader], data }))(),
        isDisabled: isTooMany,
        isPending: add.isPending,
      }}
    >
      <div className="form-stack">
        {isTooMany && <MessageBox tone="warn" title={textMarkering.tooMany(MOST)} />}
        <FormErrorSummary control={form.control} />
        <FormTextField
          control={form.control}
          name="text"
          label={textTidsfrist.text}
          isFocusedFirst
        />
        <FormDateField control={form.control} name="datum" label={textTidsfrist.datum} />
      </div>
    </Dialog>
  );
}
