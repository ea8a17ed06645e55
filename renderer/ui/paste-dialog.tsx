import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-field.tsx';

interface PasteDialogProps {
  readonly title: string;
  /** What to write or paste, and in which form. */
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What of the text can be added, as the button says it; null when nothing can. */
  readonly addLabel: string | null;
  readonly isPending: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
  /** Fields that come before the text. */
  readonly before?: ReactNode;
  /** How the text is read; spoken as it changes. */
  readonly children: ReactNode;
}

/** Many things written or pasted at once, shown as they are read before they are added. */
export function PasteDialog(props: PasteDialogProps) {
  const { title, addLabel } = props;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={props.onClose}
      primary={{
        label: addLabel ?? title,
        isDisabled: addLabel === null,
        isPending: props.isPending,
        onPress: props.onAdd,
      }}
    >
      <div className="form-stack">
        {props.before}
        <TextArea
          label={props.label}
          hint={props.hint}
          rows={6}
          value={props.text}
          onChange={props.onText}
          isFocusedFirst
        />
        <div className="form-stack" role="status">
          {props.children}
        </div>
      </div>
    </Dialog>
  );
}
