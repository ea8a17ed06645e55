import type { ReactNode } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { line } from '../../../shared/domain/text.ts';
import { useSchemaForm } from '../../lib/schema-form.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { DialogAction } from '../../ui/dialog-action.ts';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormTextArea } from '../../ui/form-fields.tsx';

const Reason = z.strictObject({ orsak: line(300) });
export type Reason = z.infer<typeof Reason>;

/** The form of a change that needs nothing but its reason. */
export function useReasonForm(): UseFormReturn<Reason> {
  return useSchemaForm(Reason, { orsak: '' });
}

interface ReasonDialogProps {
  readonly form: UseFormReturn<Reason>;
  readonly title: string;
  /** What is going to happen, and what stays. */
  readonly text: ReactNode;
  readonly label: string;
  readonly action: Omit<DialogAction, 'onPress'>;
  readonly onReason: (orsak: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before something is done that stays to be seen. */
export function ReasonDialog({ form, onReason, onClose, action, ...props }: ReasonDialogProps) {
  const submit = () =>
    void form.handleSubmit(({ orsak }) => {
      onReason(orsak);
    })();
  return (
    <Dialog
      title={props.title}
      isOpen
      size="small"
      onClose={onClose}
      primary={{ ...action, onPress: submit }}
    >
      <div className="form-stack">
        <FormErrorSummary control={form.control} />
        <p>{props.text}</p>
        <FormTextArea control={form.control} name="orsak" label={props.label} isFocusedFirst />
      </div>
    </Dialog>
  );
}
