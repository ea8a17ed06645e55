import type { ReactNode } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { Dialog } from './dialog.tsx';
import { FormErrorSummary } from './form-error-summary.tsx';

interface FormDialogProps<Values extends FieldValues, Data> {
  readonly title: string;
  readonly form: UseFormReturn<Values, unknown, Data>;
  readonly saveLabel: string;
  readonly isSaving: boolean;
  /** Gets what the form holds once the whole of it is right. */
  readonly onSave: (data: Data) => void;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** A window with a form and nothing else: what is wrong stands first, Ctrl+Enter saves. */
export function FormDialog<Values extends FieldValues, Data>(props: FormDialogProps<Values, Data>) {
  const { title, form, saveLabel, isSaving, onSave, onClose, size = 'medium', children } = props;
  const submit = () => void form.handleSubmit((data) => onSave(data))();
  return (
    <Dialog
      title={title}
      isOpen
      size={size}
      onClose={onClose}
      primary={{ label: saveLabel, onPress: submit, isPending: isSaving }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        {children}
      </div>
    </Dialog>
  );
}
