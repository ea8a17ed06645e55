import { useBlocker } from '@tanstack/react-router';
import { textAutosave } from '../text/dokument.ts';
import { textGuard } from '../text/sv.ts';
import { AlertDialog } from '../ui/alert-dialog.tsx';
import type { Autosave } from './queue.ts';

/**
 * Saves before the page is left. Only when that fails is the person asked: stay and put it right,
 * or throw away what could not be saved.
 */
export function AutosaveGuard({ autosave }: { readonly autosave: Autosave }) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) =>
      current.pathname !== next.pathname && autosave.hasUnsaved() && !(await autosave.flush()),
    enableBeforeUnload: () => autosave.hasUnsaved(),
    withResolver: true,
  });
  const discard = () => {
    autosave.settle();
    blocker.proceed?.();
  };
  return (
    <AlertDialog
      title={textGuard.title}
      isOpen={blocker.status === 'blocked'}
      onCancel={() => blocker.reset?.()}
      cancelLabel={textGuard.stay}
      actions={[{ label: textGuard.discard, kind: 'danger', onPress: discard }]}
    >
      <p>{textAutosave.cannotLeave}</p>
    </AlertDialog>
  );
}
