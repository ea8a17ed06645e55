import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { isPressed } from '../commands/keys.ts';
import { classes } from '../lib/classes.ts';
import { textCommon } from '../text/sv.ts';
import { AlertDialog } from './alert-dialog.tsx';
import { Button } from './button.tsx';
import type { DialogAction } from './dialog-action.ts';
import { giveFocusBack, latestFocus } from './focus-memory.ts';
import { IconButton } from './icon-button.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The main action: its button, Enter in a one-line field, and Ctrl+Enter anywhere. */
  readonly primary?: DialogAction;
  /** Between the main action and "Avbryt". */
  readonly secondary?: DialogAction;
  readonly cancelLabel?: string;
  readonly size?: 'small' | 'medium' | 'large';
}

/** Ctrl+Enter finishes the dialog from any field, also one where Enter makes a new line. */
function useFinishKey(action: DialogAction | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const finish = (event: KeyboardEvent) => {
      const isInside = event.target instanceof Node && form.current?.contains(event.target);
      // A dialog without a field to begin in has the focus itself.
      const isOnDialog = form.current?.closest('[role="dialog"]') === event.target;
      if ((!isInside && !isOnDialog) || !isPressed(event, 'Ctrl+Enter') || action?.isDisabled)
        return;
      event.preventDefault();
      // A button that has the focus is not meant, such as the one that closes the dialog.
      if (event.target instanceof HTMLButtonElement) event.stopPropagation();
      // The field hears of the key first, and takes a day that is being written.
      setTimeout(() => action?.onPress());
    };
    window.addEventListener('keydown', finish, true);
    return () => window.removeEventListener('keydown', finish, true);
  }, [action]);
  return form;
}

/**
 * What opened the dialog takes the focus back also when it lost it before the dialog was there,
 * as when that had to wait for its data; the page does when that is gone.
 */
function useFocusLeft() {
  const [opener] = useState(latestFocus);
  useEffect(
    () => () => {
      // React Aria gives the focus back in the frame after this one.
      requestAnimationFrame(() => requestAnimationFrame(() => giveFocusBack(opener)));
    },
    [opener],
  );
}

function ActionButton({ action, isMain }: { readonly action: DialogAction; isMain: boolean }) {
  return (
    <Button
      kind={action.kind ?? (isMain ? 'primary' : 'default')}
      type={isMain ? 'submit' : 'button'}
      isDisabled={action.isDisabled}
      isPending={action.isPending}
      {...(isMain ? { shortcut: 'Ctrl+Enter' } : { onPress: action.onPress })}
    >
      {action.label}
    </Button>
  );
}

interface DialogFormProps extends DialogProps {
  readonly onWrite: () => void;
}

function DialogForm({ title, onClose, children, primary, secondary, ...rest }: DialogFormProps) {
  const form = useFinishKey(primary);
  useFocusLeft();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A form of the page around the dialog must not hear of it.
    event.stopPropagation();
    if (primary?.isDisabled !== true) primary?.onPress();
  };
  return (
    <form
      ref={form}
      className="dialog-form"
      noValidate
      onSubmit={submit}
      onInput={(event) => {
        // React tells a form also of what is written in another dialog opened from it.
        const { target } = event;
        const isInside = target instanceof Node && event.currentTarget.contains(target);
        // What one searches for is not lost with the window.
        const isSearch = target instanceof HTMLInputElement && target.type === 'search';
        if (isInside && !isSearch) rest.onWrite();
      }}
    >
      <header className="dialog-head">
        <Heading slot="title">{title}</Heading>
        <IconButton icon={X} label={textCommon.close} shortcut="Escape" onPress={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      <footer className="dialog-foot">
        <Button kind="default" onPress={onClose}>
          {rest.cancelLabel ?? (primary ? textCommon.cancel : textCommon.close)}
        </Button>
        {secondary && <ActionButton action={secondary} isMain={false} />}
        {primary && <ActionButton action={primary} isMain />}
      </footer>
    </form>
  );
}

/**
 * A window over the page. Esc closes, after a question when something has been written: a key
 * pressed once too often must not throw a form away. Focus goes back to where it was.
 */
export function Dialog(props: DialogProps) {
  const isWritten = useRef(false);
  const [isAsking, setAsking] = useState(false);
  const escape = () => {
    if (isWritten.current && props.primary) setAsking(true);
    else props.onClose();
  };
  return (
    <>
      <ModalOverlay
        className="dialog-overlay"
        isOpen={props.isOpen}
        onOpenChange={(isOpen) => {
          if (!isOpen) escape();
        }}
      >
        <Modal className={classes('dialog', `dialog-${props.size ?? 'medium'}`)}>
          <AriaDialog className="dialog-content">
            <DialogForm
              {...props}
              onWrite={() => {
                isWritten.current = true;
              }}
            />
          </AriaDialog>
        </Modal>
      </ModalOverlay>
      <DiscardQuestion
        isOpen={isAsking}
        onStay={() => {
          setAsking(false);
        }}
        onDiscard={() => {
          setAsking(false);
          props.onClose();
        }}
      />
    </>
  );
}

interface DiscardQuestionProps {
  readonly isOpen: boolean;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

function DiscardQuestion({ isOpen, onStay, onDiscard }: DiscardQuestionProps) {
  return (
    <AlertDialog
      title={textCommon.discardTitle}
      isOpen={isOpen}
      onCancel={onStay}
      cancelLabel={textCommon.keepWriting}
      actions={[{ label: textCommon.discard, onPress: onDiscard }]}
    >
      {textCommon.discardText}
    </AlertDialog>
  );
}
