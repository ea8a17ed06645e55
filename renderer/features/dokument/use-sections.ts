import { useMemo } from 'react';
import type { Avsnittstyp } from '../../../shared/domain/avsnitt.ts';
import { textSection } from '../../text/skrivelse.ts';
import { showToast } from '../../ui/toasts.ts';
import { announce } from './announcer.tsx';
import { useEditing } from './paper-context.ts';
import { partElementId } from './paper-part.ts';
import type { WrittenAvsnitt } from './paper-values.ts';
import { addedSection, placedAt, withSection } from './section-edits.ts';

/** Puts the focus at the heading of a section that may be drawn first in the next frame. */
function focusSection(id: string): void {
  requestAnimationFrame(() => {
    const section = document.getElementById(partElementId(id))?.closest('section');
    section?.scrollIntoView({ block: 'nearest' });
    section
      ?.querySelector<HTMLElement>('.section-head input, .section-head button')
      ?.focus({ preventScroll: true });
  });
}

/** What can be done with the sections of the paper as a list. */
export function useSections() {
  const { form, trail } = useEditing();
  return useMemo(() => {
    const get = (): readonly WrittenAvsnitt[] => form.getValues('avsnitt');
    const set = (next: readonly WrittenAvsnitt[]) => {
      trail.joinNext(false);
      form.setValue('avsnitt', [...next]);
    };
    const indexOf = (id: string) => get().findIndex((one) => one.id === id);
    const place = (id: string, to: number) => {
      const before = indexOf(id);
      const next = placedAt(get(), id, to);
      const now = next.findIndex((one) => one.id === id);
      if (now === before) return;
      set(next);
      announce(textSection.moved(next[now]?.rubrik ?? '', now + 1, next.length));
      focusSection(id);
    };
    return {
      indexOf,
      place,
      move: (id: string, step: 1 | -1) => place(id, indexOf(id) + step),
      replace: (id: string, change: (section: WrittenAvsnitt) => WrittenAvsnitt) =>
        set(get().map((one) => (one.id === id ? change(one) : one))),
      leaveOut: (id: string) => {
        set(withSection(get(), id, { utelamnat: true }));
        announce(textSection.wasLeftOut(get()[indexOf(id)]?.rubrik ?? ''));
        focusSection(id);
      },
      bringBack: (id: string) => {
        set(withSection(get(), id, { utelamnat: false }));
        focusSection(id);
      },
      remove: (id: string) => {
        const heading = get()[indexOf(id)]?.rubrik ?? '';
        set(get().filter((one) => one.id !== id));
        showToast({ title: textSection.removed(heading), onUndo: trail.undo });
      },
      add: (after: number, typ: Avsnittstyp) => {
        const added = addedSection(get(), after, typ);
        set(added.sections);
        focusSection(added.id);
      },
    };
  }, [form, trail]);
}

export type SectionActions = ReturnType<typeof useSections>;
