import { useRef } from 'react';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Mottagarforslag, SandlistaData } from '../../../shared/domain/sandlista.ts';
import { inserted, moved, without } from '../../lib/lists.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { showToast } from '../../ui/toasts.ts';
import { emptyPost } from './sandlista-values.ts';
import { withForslag } from './suggestions.ts';
import type { SandlistaFormHandle } from './use-sandlista-form.ts';

/** Changes of who is on the list and of who is left out. */
export function useListEdits({ setValue, getValues }: SandlistaFormHandle['form']) {
  const list = useRef<HTMLDivElement>(null);
  const setPoster = (poster: SandlistaData['poster']) => setValue('poster', poster);
  const setAvsteg = (avsteg: SandlistaData['avsteg']) => setValue('avsteg', avsteg);
  // What is to have the focus is on the page first after the change has been drawn.
  const focusIn = (selector: string) => {
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return {
    list,
    add: () => {
      setPoster([...getValues('poster'), emptyPost()]);
      focusIn('tbody tr:last-child input');
    },
    addForslag: (forslag: readonly Mottagarforslag[]) => {
      const { poster, avsteg } = withForslag(getValues(), forslag);
      setPoster(poster);
      setAvsteg(avsteg);
    },
    move: (index: number, step: 1 | -1) => {
      const focused = document.activeElement;
      setPoster(moved(getValues('poster'), index, step));
      // A row that changes places is taken out of the page and put in again.
      requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
    },
    remove: (index: number, name: string) => {
      const post = getValues('poster')[index];
      if (!post) return;
      setPoster(without(getValues('poster'), index));
      const next = Math.min(index + 1, getValues('poster').length);
      focusIn(next === 0 ? 'button' : `tbody tr:nth-child(${String(next)}) button`);
      showToast({
        title: textSandlista.removed(name),
        onUndo: () => setPoster(inserted(getValues('poster'), index, post)),
      });
    },
    leaveOut: (organId: OrganId) => setAvsteg([...getValues('avsteg'), { organId, skal: '' }]),
    regret: (organId: OrganId) =>
      setAvsteg(getValues('avsteg').filter((avsteg) => avsteg.organId !== organId)),
  };
}

export type ListEdits = ReturnType<typeof useListEdits>;
