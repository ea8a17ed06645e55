import type { DragEvent } from 'react';
import type { SectionActions } from './use-sections.ts';

const MARK = 'data-drop';

function isUpperHalf(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2;
}

/** Whether what is dragged only came from one part of the element to another. */
function staysWithin({ currentTarget, relatedTarget }: DragEvent<HTMLElement>): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}

/**
 * Dragging a section by its handle. Where it would land is marked on the element itself, so that
 * nothing is drawn anew while it moves.
 */
export function createSectionDrag() {
  let dragged: string | null = null;
  return {
    /** For the handle. */
    handle: (id: string) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        dragged = id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        const section = event.currentTarget.closest('section');
        if (section) event.dataTransfer.setDragImage(section, 12, 12);
      },
      onDragEnd: () => {
        dragged = null;
      },
    }),
    /** For the section that another one may be dropped on. */
    target: (id: string, index: number, actions: SectionActions) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null || dragged === id) return;
        event.preventDefault();
        event.currentTarget.setAttribute(MARK, isUpperHalf(event) ? 'before' : 'after');
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        if (!staysWithin(event)) event.currentTarget.removeAttribute(MARK);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.currentTarget.removeAttribute(MARK);
        if (dragged === null || dragged === id) return;
        event.preventDefault();
        const from = actions.indexOf(dragged);
        const to = isUpperHalf(event) ? index : index + 1;
        actions.place(dragged, from < to ? to - 1 : to);
      },
    }),
  };
}

export type SectionDrag = ReturnType<typeof createSectionDrag>;
