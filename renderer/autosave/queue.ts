import { errorNotice } from '../api/error-notice.ts';
import type { ErrorNotice } from '../api/error-notice.ts';

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

/** Runs something after a rest, counted from the last call, but never later than `longest`. */
function createRestTimer({ now, rest, longest }: Omit<AutosaveOptions, 'save'>, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  return {
    restart: () => {
      const at = now().getTime();
      waitingSince ??= at;
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(rest, waitingSince + longest - at)));
    },
    stop: () => {
      clearTimeout(timer);
      waitingSince = null;
    },
  };
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

/** Saves after a rest, one save at a time; what is written meanwhile is saved right after. */
export function createAutosave(options: AutosaveOptions) {
  const state = createState();
  let running: Promise<boolean> | null = null;
  let isChanged = false;

  const saveAll = async (): Promise<boolean> => {
    while (isChanged) {
      isChanged = false;
      state.set({ kind: 'saving' });
      const outcome = await options.save().catch(failed);
      if (outcome.kind === 'saved') continue;
      isChanged = true;
      state.set(outcome);
      return false;
    }
    state.set({ kind: 'saved', at: options.now() });
    return true;
  };
  const flush = (): Promise<boolean> => {
    timer.stop();
    if (running) return running;
    if (!isChanged || state.get().kind === 'conflict') return Promise.resolve(!isChanged);
    running = saveAll().finally(() => {
      running = null;
    });
    return running;
  };
  const timer = createRestTimer(options, () => void flush());
  return {
    state: state.get,
    subscribe: state.subscribe,
    /** Something was written. */
    changed: () => {
      isChanged = true;
      if (state.get().kind === 'conflict') return;
      if (!running) state.set({ kind: 'unsaved' });
      timer.restart();
    },
    /** Saves at once; resolves to whether all that is written is then stored. */
    flush,
    /** What is on screen is what is stored, for example after it was read again. */
    settle: () => {
      timer.stop();
      isChanged = false;
      state.set({ kind: 'untouched' });
    },
    /** The conflict is settled in favour of what is on screen, and it is saved. */
    overrule: () => {
      isChanged = true;
      state.set({ kind: 'unsaved' });
      return flush();
    },
    hasUnsaved: () => isChanged || running !== null,
  };
}

export type Autosave = ReturnType<typeof createAutosave>;
