import { errorNotice } from '../api/error-notice.ts';
import { textAutosave } from '../text/dokument.ts';
import { Button } from '../ui/button.tsx';
import { MessageBox } from '../ui/message-box.tsx';
import { showToast } from '../ui/toasts.ts';
import type { Autosave } from './queue.ts';
import { useAutosaveState } from './use-autosave.ts';

interface AutosaveMessagesProps {
  readonly autosave: Autosave;
  /** Reads what is stored and shows it; what was written here is lost. */
  readonly onReadAgain: () => Promise<void>;
  /** Saves what stands here over what somebody else stored. */
  readonly onKeepMine: () => Promise<void>;
}

function tell(error: unknown): void {
  const notice = errorNotice(error);
  if (notice !== null) showToast({ ...notice, kind: 'error' });
}

/** What to do when saving failed or somebody else changed the same thing. */
export function AutosaveMessages({ autosave, onReadAgain, onKeepMine }: AutosaveMessagesProps) {
  const state = useAutosaveState(autosave);
  if (state.kind === 'conflict') {
    return (
      <MessageBox
        tone="danger"
        title={textAutosave.conflictTitle}
        actions={
          <>
            <Button onPress={() => void onReadAgain().catch(tell)}>{textAutosave.readAgain}</Button>
            <Button onPress={() => void onKeepMine().catch(tell)}>{textAutosave.keepMine}</Button>
          </>
        }
      >
        <p>{textAutosave.conflictDetail}</p>
      </MessageBox>
    );
  }
  if (state.kind !== 'failed' || state.notice === null) return null;
  return (
    <MessageBox tone="danger" title={state.notice.title}>
      <p>{state.notice.detail}</p>
    </MessageBox>
  );
}
