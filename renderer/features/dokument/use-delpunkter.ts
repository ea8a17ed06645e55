import type { RefObject } from 'react';
import type { PunktData } from '../../../shared/domain/beslutspunkt.ts';
import type { DelpunktActions } from './delpunkt-rows.tsx';
import {
  indented,
  outdented,
  subAdded,
  subMoved,
  subRemoved,
  subReworded,
} from './delpunkter-edits.ts';
import { useEditing } from './paper-context.ts';

/** Puts the focus in a point (or one of its sub-points) that may be drawn first in the next frame. */
export function focusPunkt(list: RefObject<HTMLElement | null>, index: number, sub?: number): void {
  const row = `[data-row="${index}"]`;
  const place = sub === undefined ? row : `${row} [data-sub="${sub}"]`;
  requestAnimationFrame(() => {
    list.current?.querySelector<HTMLElement>(`${place} textarea`)?.focus();
  });
}

/** Changes of the sub-points in the list of points. */
export function useDelpunkter(list: RefObject<HTMLElement | null>) {
  const { form } = useEditing();
  const get = (): readonly PunktData[] => form.getValues('punkter');
  const set = (punkter: readonly PunktData[]) => form.setValue('punkter', [...punkter]);
  const focus = (index: number, sub?: number) => focusPunkt(list, index, sub);
  const last = (index: number) => (get()[index]?.delpunkter.length ?? 0) - 1;
  return {
    add: (index: number) => {
      set(subAdded(get(), index, last(index)));
      focus(index, last(index));
    },
    /** Makes an empty point the last sub-point of the one above; false when it can't be. */
    indent: (index: number): boolean => {
      const made = indented(get(), index);
      if (!made) return false;
      set(made.punkter);
      focus(made.index, made.sub);
      return true;
    },
    of: (index: number): DelpunktActions => ({
      reword: (sub, text) => set(subReworded(get(), index, sub, text)),
      addAfter: (sub) => {
        set(subAdded(get(), index, sub));
        focus(index, sub + 1);
      },
      remove: (sub) => {
        set(subRemoved(get(), index, sub));
        if (sub === 0) focus(index);
        else focus(index, sub - 1);
      },
      move: (sub, step) => {
        set(subMoved(get(), index, sub, step));
        focus(index, Math.max(0, Math.min(sub + step, last(index))));
      },
      outdent: (sub) => {
        set(outdented(get(), index, sub));
        focus(index + 1);
      },
    }),
  };
}
