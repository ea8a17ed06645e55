import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { textCommon } from '../text/sv.ts';
import { Button } from './button.tsx';
import type { DialogAction } from './dialog-action.ts';
import './dialog.css';

interface AlertDialogProps {
  /** Names the object and what happens to it. */
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onCancel: () => void;
  readonly cancelLabel?: string;
  /** The outcomes to choose among besides cancelling, the main one last. */
  readonly actions: readonly DialogAction[];
}

/** A question that must be answered before going on. Focus begins on the harmless answer. */
export function AlertDialog(props: AlertDialogProps) {
  const { title, children, isOpen, onCancel, cancelLabel = textCommon.cancel, actions } = props;
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onCancel();
      }}
    >
      <Modal className="dialog dialog-small">
        <AriaDialog className="dialog-content dialog-alert" role="alertdialog">
          <header className="dialog-head">
            <TriangleAlert size={18} aria-hidden="true" />
            <Heading slot="title">{title}</Heading>
          </header>
          <div className="dialog-body">{children}</div>
          <footer className="dialog-foot">
            <Button onPress={onCancel} isFocusedFirst>
              {cancelLabel}
            </Button>
            {actions.map((action) => (
              <Button
                key={action.label}
                kind={action.kind ?? 'default'}
                isDisabled={action.isDisabled}
                isPending={action.isPending}
                onPress={action.onPress}
              >
                {action.label}
              </Button>
            ))}
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
