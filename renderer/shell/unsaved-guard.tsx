import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import { textGuard } from '../text/sv.ts';
import { AlertDialog } from '../ui/alert-dialog.tsx';
import type { DialogAction } from '../ui/dialog-action.ts';

interface UnsavedGuardProps {
  /** Asked when the page is left, where it is a function: what changes often draws nothing then. */
  readonly isDirty: boolean | (() => boolean);
  /**
   * Saves; resolves to whether it went well, in which case the page is left. Without it the choice
   * is to stay or to throw away.
   */
  readonly onSave?: () => Promise<boolean>;
}

/**
 * Put in a page with a form. Leaving it with unsaved changes asks: save, throw away or stay.
 * Closing the window is stopped too; main then shows the question of its own.
 */
export function UnsavedGuard({ isDirty, onSave }: UnsavedGuardProps) {
  const [isSaving, setSaving] = useState(false);
  const isUnsaved = () => (typeof isDirty === 'function' ? isDirty() : isDirty);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  const save = async (onSave: () => Promise<boolean>) => {
    setSaving(true);
    const isSaved = await onSave().catch(() => false);
    setSaving(false);
    if (isSaved) blocker.proceed?.();
    else blocker.reset?.();
  };
  return (
    <AlertDialog
      title={textGuard.title}
      isOpen={blocker.status === 'blocked'}
      onCancel={() => blocker.reset?.()}
      cancelLabel={textGuard.stay}
      actions={[
        { label: textGuard.discard, onPress: () => blocker.proceed?.() },
        ...(onSave ? [saveAction(isSaving, () => void save(onSave))] : []),
      ]}
    >
      <p>{textGuard.body}</p>
    </AlertDialog>
  );
}

function saveAction(isPending: boolean, onPress: () => void): DialogAction {
  return { label: textGuard.save, kind: 'primary', isPending, onPress };
}
