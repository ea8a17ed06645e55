import { useRef } from 'react';
import type { OrganId } from '../../../shared/domain/id.ts';
import { SandlistepostId } from '../../../shared/domain/id.ts';
import type { Mottagargrupp } from '../../../shared/domain/mottagargrupp.ts';
import type { Kanal, Mottagarforslag, SandlistaData } from '../../../shared/domain/sandlista.ts';
import { adressFor } from '../../../shared/rules/leverans.ts';
import type { Adressbok } from '../../../shared/rules/leverans.ts';
import { isSameMottagare } from '../../../shared/rules/sandlista.ts';
import { inserted, moved, without } from '../../lib/lists.ts';
import { newId } from '../../lib/new-id.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { showToast } from '../../ui/toasts.ts';
import { emptyPost } from './sandlista-values.ts';
import { withForslag } from './suggestions.ts';
import type { SandlistaFormHandle } from './use-sandlista-form.ts';

/** Changes of who is on the list and of who is left out. */
export function useListEdits({ setValue, getValues }: SandlistaFormHandle['form'], bok: Adressbok) {
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
    /** Those of a group who aren't on the list, sent as the group says. */
    addGroup: ({ namn, rader }: Mottagargrupp) => {
      const poster = getValues('poster');
      setPoster([...poster, ...absentOf(rader, poster)]);
      showToast({ title: textSandlista.groupAdded(namn), onUndo: () => setPoster(poster) });
    },
    /** What the register knows of where they are reached by the channel they were just given. */
    fillAddress: (index: number, kanal: Kanal) => {
      const post = getValues('poster')[index];
      if (post) setValue(`poster.${index}.adress`, adressFor(post, kanal, bok));
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

/** Those of a group who aren't on the list yet, as rows of it. */
function absentOf(
  rader: Mottagargrupp['rader'],
  poster: SandlistaData['poster'],
): SandlistaData['poster'] {
  return rader
    .filter((rad) => !poster.some((post) => isSameMottagare(post, rad)))
    .map((rad) => ({ ...rad, id: newId(SandlistepostId), skal: 'kannedom' }));
}

export type ListEdits = ReturnType<typeof useListEdits>;
