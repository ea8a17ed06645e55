import { ReasonDialog, useReasonForm } from '../handlingar/reason-dialog.tsx';

interface AskReasonProps {
  readonly title: string;
  /** What happens, and what stays. */
  readonly text: string;
  readonly label: string;
  /** The verb on the button. */
  readonly action: string;
  readonly isPending: boolean;
  readonly onReason: (orsak: string) => void;
  readonly onClose: () => void;
}

/** Asks why before something registered is put aside; a new form each time it is shown. */
export function AskReason({ action, isPending, ...props }: AskReasonProps) {
  const form = useReasonForm();
  return (
    <ReasonDialog {...props} form={form} action={{ label: action, kind: 'danger', isPending }} />
  );
}
