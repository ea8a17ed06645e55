import { errorNotice } from '../api/error-notice.ts';
import type { ErrorNotice } from '../api/error-notice.ts';
import { createRestTimer } from '../lib/rest-timer.ts';

/** How an attempt to save went. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  /** Something written breaks a rule. `isMarked` when it is shown at its field already. */
  | { readonly kind: 'invalid'; readonly isMarked: boolean }
  /** Somebody else has changed the same thing; nothing more is saved until that is settled. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly notice: ErrorNotice | null };

export type AutosaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | Exclude<SaveOutcome, { kind: 'saved' }>;

interface AutosaveOptions {
  readonly save: () => Promise<SaveOutcome>;
  readonly now: () => Date;
  /** Milliseconds of rest before a save. */
  readonly rest: number;
  /** Milliseconds after which a save is made although the typing goes on. */
  readonly longest: number;
}

/** A value that tells when it is replaced. */
function createState() {
  const listeners = new Set<() => void>();
  let state: AutosaveState = { kind: 'untouched' };
  return {
    get: () => state,
    set: (next: AutosaveState) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A save that throws is a fault of ours, but what is written is as unsaved as after any other. */
function failed(error: unknown): SaveOutcome {
  return { kind: 'failed', notice: errorNotice(error) };
}

type State = ReturnType<typeof createState>;

/**
 * One save at a time, and what has been written since the last one began. What is written during a
 * save is saved right after it only when somebody asks: whoever writes on and on must not be saved
 * on and on, for each save is a row of the log and has the page read again.
 */
function createSaver({ save, now }: AutosaveOptions, state: State) {
  let running: Promise<boolean> | null = null;
  const written = { isLeft: false, isAskedFor: false };
  const keep = (outcome: Exclude<SaveOutcome, { kind: 'saved' }>) => {
    written.isLeft = true;
    state.set(outcome);
    return false;
  };
  const saveOnce = async (): Promise<boolean> => {
    Object.assign(written, { isLeft: false, isAskedFor: false });
    state.set({ kind: 'saving' });
    const outcome = await save().catch(failed);
    if (outcome.kind !== 'saved') return keep(outcome);
    if (written.isLeft && written.isAskedFor) return saveOnce();
    state.set(written.isLeft ? { kind: 'unsaved' } : { kind: 'saved', at: now() });
    return true;
  };
  return {
    written,
    isRunning: () => running !== null,
    /** Saves what is left; resolves to whether all that was written by now is then stored. */
    run: (): Promise<boolean> => {
      written.isAskedFor = true;
      const isSettled = !written.isLeft || state.get().kind === 'conflict';
      if (!running && isSettled) return Promise.resolve(!written.isLeft);
      running ??= saveOnce().finally(() => {
        running = null;
      });
      return running;
    },
  };
}

/** Saves after a rest, and at once when asked. */
export function createAutosave(options: AutosaveOptions) {
  const { now, rest, longest } = options;
  const state = createState();
  const { written, isRunning, run } = createSaver(options, state);
  const clock = () => now().getTime();
  const timer = createRestTimer({ now: clock, rest, longest }, () => void run());
  const flush = () => {
    timer.stop();
    return run();
  };
  return {
    state: state.get,
    subscribe: state.subscribe,
    /** Something was written. */
    changed: () => {
      written.isLeft = true;
      if (state.get().kind === 'conflict') return;
      if (!isRunning()) state.set({ kind: 'unsaved' });
      timer.restart();
    },
    /** Saves at once; resolves to whether all that is written now is then stored. */
    flush,
    /** What is on screen is what is stored, for example after it was read again. */
    settle: () => {
      timer.stop();
      written.isLeft = false;
      state.set({ kind: 'untouched' });
    },
    /** The conflict is settled in favour of what is on screen, and it is saved. */
    overrule: () => {
      written.isLeft = true;
      state.set({ kind: 'unsaved' });
      return flush();
    },
    hasUnsaved: () => written.isLeft || isRunning(),
  };
}

export type Autosave = ReturnType<typeof createAutosave>;
