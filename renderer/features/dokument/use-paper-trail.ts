import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { goToField } from './go-to-field.ts';
import { createTrail, sharing } from './paper-trail.ts';
import type { TrailMove } from './paper-trail.ts';
import type { PaperFormHandle } from './use-paper-form.ts';
import type { PaperValues } from './paper-values.ts';

type PaperForm = PaperFormHandle['form'];

/** One undo over the whole paper. */
export interface PaperTrail {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Says whether the change that is made next belongs to the step before it. */
  readonly joinNext: (joins: boolean) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

function showValues(form: PaperForm, values: PaperValues): void {
  const before = form.getValues();
  for (const key of Object.keys(values) as (keyof PaperValues)[]) {
    if (sharing(before[key], values[key]) !== before[key]) form.setValue(key, values[key]);
  }
}

function createPaperTrail(form: PaperForm, first: PaperValues) {
  const trail = createTrail(first, { now: () => performance.now() });
  let joins: boolean | undefined;
  let isMoving = false;
  const go = (move: TrailMove<PaperValues> | null) => {
    if (!move) return;
    isMoving = true;
    showValues(form, move.values);
    isMoving = false;
    // What changed may be a row that is drawn anew.
    requestAnimationFrame(() => goToField(move.field, 'nearest'));
  };
  return {
    trail,
    /** Listens to the form; returns the way to stop. */
    follow: () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (isMoving) return;
          // Without a name it is all values at once, as they have been read again.
          if (name === undefined) trail.restart(values);
          else trail.record(values, joins);
          joins = undefined;
        },
      }),
    undo: () => go(trail.undo()),
    redo: () => go(trail.redo()),
    joinNext: (next: boolean) => {
      joins = next;
    },
  };
}

/** Keeps the trail of a paper's form for as long as the form is on the page. */
export function usePaperTrail(form: PaperForm, first: PaperValues): PaperTrail {
  const [made] = useState(() => createPaperTrail(form, first));
  useEffect(() => made.follow(), [made]);
  return useMemo(
    () => ({
      ...{ undo: made.undo, redo: made.redo, joinNext: made.joinNext },
      subscribe: (listener: () => void) => {
        const leave = made.trail.subscribe(listener);
        return () => void leave();
      },
      ...{ canUndo: made.trail.canUndo, canRedo: made.trail.canRedo },
    }),
    [made],
  );
}

/** Whether there is anything to undo and to redo, for buttons. */
export function useTrailState({ subscribe, canUndo, canRedo }: PaperTrail) {
  return {
    canUndo: useSyncExternalStore(subscribe, canUndo),
    canRedo: useSyncExternalStore(subscribe, canRedo),
  };
}

/** Windows above the page, which the paper does not change under. */
const WINDOW = '.dialog-overlay, .palette-overlay, .floating';
/** Where keys write. */
const FIELD = 'input, textarea, [contenteditable]';

/** Whether a key pressed there is about something else than the paper. */
function isOutside(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(WINDOW)) return true;
  // What is written beside the paper, such as a comment, has an undo of its own.
  const isPapers = target.closest('[data-pane="form"]') && !target.closest('[data-own-undo]');
  return target.matches(FIELD) && !isPapers;
}

/** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z undo and redo in the paper, wherever on its page one stands. */
export function useTrailKeys(trail: Pick<PaperTrail, 'undo' | 'redo'>): void {
  const latest = useRef(trail);
  useEffect(() => {
    latest.current = trail;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isHeld = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isHeld || event.isComposing || isOutside(event.target)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      event.stopPropagation();
      if (isRedo) latest.current.redo();
      else latest.current.undo();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, []);
}
