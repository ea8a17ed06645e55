import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPress } from '../lib/after-press.ts';
import { createAutosave } from './queue.ts';
import type { Autosave, SaveOutcome } from './queue.ts';

/** How often what is written is saved, in milliseconds: after a rest, and without one. */
export interface Pace {
  readonly rest: number;
  readonly longest: number;
}

const FORM_PACE: Pace = { rest: 2_000, longest: 6_000 };

/** For long texts: if the program or the computer dies, at most the last second is lost. */
export const TEXT_PACE: Pace = { rest: 500, longest: 900 };

/** Saves with the latest `save`: after a rest, and when a field, the window or the page is left. */
export function useAutosave(
  save: () => Promise<SaveOutcome>,
  { rest, longest }: Pace = FORM_PACE,
): Autosave {
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });
  const [autosave] = useState(() =>
    createAutosave({
      // Called only when something has been written, which is after the first render.
      save: () => latest.current(),
      now: () => new Date(),
      ...{ rest, longest },
    }),
  );
  useEffect(() => {
    const flush = () => void autosave.flush();
    const flushOnLeaving = () => afterPress(flush);
    document.addEventListener('focusout', flushOnLeaving);
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('focusout', flushOnLeaving);
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [autosave]);
  return autosave;
}

/** The state of saving, for showing. */
export function useAutosaveState(autosave: Autosave) {
  return useSyncExternalStore(autosave.subscribe, autosave.state);
}
