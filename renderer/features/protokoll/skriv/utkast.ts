import { ParagrafData, paragrafData } from '../../../../shared/domain/paragraf.ts';
import type { Paragraf } from '../../../../shared/domain/paragraf.ts';
import { CallError } from '../../../../shared/contract/errors.ts';
import { toViolations } from '../../../../shared/contract/violations.ts';
import type { Violation } from '../../../../shared/contract/errors.ts';
import { errorNotice } from '../../../api/error-notice.ts';
import type { SaveOutcome } from '../../../autosave/queue.ts';
import { createTrail } from '../../dokument/paper-trail.ts';
import type { TrailMove } from '../../dokument/paper-trail.ts';
import { sparbar } from './sparbar.ts';

/** A § as it is shown: what is written, and what of it can't be stored. */
export interface Utkastbild {
  readonly data: ParagrafData;
  readonly fel: readonly Violation[];
}

type Save = (data: ParagrafData, version: number) => Promise<Paragraf>;

/** A § that is being written, with one undo over all of it. */
export function createUtkast(stored: Paragraf) {
  const listeners = new Set<() => void>();
  const trail = createTrail(paragrafData(stored), { now: () => performance.now() });
  let { version } = stored;
  let bild: Utkastbild = { data: paragrafData(stored), fel: [] };
  const show = (change: Partial<Utkastbild>) => {
    bild = { ...bild, ...change };
    for (const listener of listeners) listener();
  };
  const move = (to: TrailMove<ParagrafData> | null): boolean => {
    if (to) show({ data: to.values });
    return to !== null;
  };
  return {
    bild: () => bild,
    version: () => version,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (next: (data: ParagrafData) => ParagrafData) => {
      show({ data: next(bild.data) });
      trail.record(bild.data);
    },
    /** False when there is nothing to undo, or to do again. */
    undo: () => move(trail.undo()),
    redo: () => move(trail.redo()),
    /** Stores what is written on top of the version that has been seen. */
    save: async (save: Save): Promise<SaveOutcome> => {
      const parsed = ParagrafData.safeParse(sparbar(bild.data));
      if (!parsed.success) {
        show({ fel: toViolations(parsed.error) });
        return { kind: 'invalid', isMarked: true };
      }
      if (bild.fel.length > 0) show({ fel: [] });
      try {
        ({ version } = await save(parsed.data, version));
        return { kind: 'saved' };
      } catch (error) {
        return refused(error);
      }
    },
    /** Shows what is stored; there is no way back over that. */
    replace: (next: Paragraf) => {
      ({ version } = next);
      const data = paragrafData(next);
      trail.restart(data);
      show({ data, fel: [] });
    },
    /** What is written here is to be stored over what somebody else stored. */
    overrule: (next: Paragraf) => void ({ version } = next),
  };
}

function refused(error: unknown): SaveOutcome {
  const isConflict = error instanceof CallError && error.failure.code === 'Conflict';
  return isConflict ? { kind: 'conflict' } : { kind: 'failed', notice: errorNotice(error) };
}
