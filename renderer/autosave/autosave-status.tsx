import { TriangleAlert } from 'lucide-react';
import { textAutosave } from '../text/dokument.ts';
import { textCommon } from '../text/sv.ts';
import { Button } from '../ui/button.tsx';
import { SaveState } from '../ui/save-state.tsx';
import type { Autosave, AutosaveState } from './queue.ts';
import { useAutosaveState } from './use-autosave.ts';

function StateWords({ state }: { readonly state: AutosaveState }) {
  switch (state.kind) {
    case 'untouched':
      return null;
    case 'invalid':
      return (
        <span className="save-state save-failed" role="status">
          <TriangleAlert size={14} aria-hidden="true" />
          {state.isMarked ? textAutosave.invalid : textAutosave.incomplete}
        </span>
      );
    case 'conflict':
    case 'failed':
      return <SaveState state={{ kind: 'failed' }} />;
    default:
      return <SaveState state={state} />;
  }
}

/** Whether what is written is stored, and a way to try again when it could not be. */
export function AutosaveStatus({ autosave }: { readonly autosave: Autosave }) {
  const state = useAutosaveState(autosave);
  return (
    <>
      <StateWords state={state} />
      {state.kind === 'failed' && (
        <Button onPress={() => void autosave.flush()}>{textCommon.retry}</Button>
      )}
    </>
  );
}
