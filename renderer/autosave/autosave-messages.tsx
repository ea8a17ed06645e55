import { textAutosave } from '../text/dokument.ts';
import { Button } from '../ui/button.tsx';
import { MessageBox } from '../ui/message-box.tsx';
import type { Autosave } from './queue.ts';
import { useAutosaveState } from './use-autosave.ts';

interface AutosaveMessagesProps {
  readonly autosave: Autosave;
  /** Reads what is stored and shows it; what was written here is lost. */
  readonly onReadAgain: () => void;
  /** Saves what stands here over what somebody else stored. */
  readonly onKeepMine: () => void;
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
            <Button onPress={onReadAgain}>{textAutosave.readAgain}</Button>
            <Button onPress={onKeepMine}>{textAutosave.keepMine}</Button>
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
