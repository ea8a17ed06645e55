import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { afterPress } from '../lib/after-press.ts';
import { createAutosave } from './queue.ts';
import type { Autosave, SaveOutcome } from './queue.ts';

const REST = 2_000;
const LONGEST = 6_000;

/** Saves with the latest `save`: after a rest, and when a field, the window or the page is left. */
export function useAutosave(save: () => Promise<SaveOutcome>): Autosave {
  const latest = useRef(save);
  useLayoutEffect(() => {
    latest.current = save;
  });
  const [autosave] = useState(() =>
    createAutosave({
      // Called only when something has been written, which is after the first render.
      save: () => latest.current(),
      now: () => new Date(),
      rest: REST,
      longest: LONGEST,
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
