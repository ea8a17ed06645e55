import type { DragEvent } from 'react';
import type { Dagordningsgrupp } from '../../../shared/domain/dagordning.ts';
import type { DagordningspunktId } from '../../../shared/domain/id.ts';
import type { DagordningMoves } from './use-dagordning.ts';

const MARK = 'data-drop';

/** What can be dropped on: an item of a group, or null for the end of the group. */
interface Target {
  readonly grupp: Dagordningsgrupp;
  readonly foreId: DagordningspunktId | null;
}

/**
 * Dragging an item by its handle to before another one, or to the end of a group. Where it would
 * land is marked on the element itself, so that nothing is drawn anew while it moves.
 */
export function createDagordningDrag() {
  let dragged: DagordningspunktId | null = null;
  return {
    /** For the handle. */
    handle: (id: DagordningspunktId) => ({
      draggable: true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        dragged = id;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        const row = event.currentTarget.closest('li');
        if (row) event.dataTransfer.setDragImage(row, 12, 12);
      },
      onDragEnd: () => {
        dragged = null;
      },
    }),
    /** For the item, or the end of a group, that another one may be dropped on. */
    target: (to: Target, moves: DagordningMoves) => ({
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (dragged === null || dragged === to.foreId) return;
        event.preventDefault();
        event.currentTarget.setAttribute(MARK, 'before');
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        event.currentTarget.removeAttribute(MARK);
      },
      onDrop: (event: DragEvent<HTMLElement>) => {
        event.currentTarget.removeAttribute(MARK);
        if (dragged === null || dragged === to.foreId) return;
        event.preventDefault();
        moves.put(dragged, to);
      },
    }),
  };
}

export type DagordningDrag = ReturnType<typeof createDagordningDrag>;
