import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { addDays } from '../../../shared/domain/datum.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { dayAt, dayWidth, xOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { nextMeeting } from './moved-plan.ts';
import type { PlanRow } from './plan-rows.ts';

export interface Moving {
  /** Shows what a date comes to while it is dragged; null puts it back. */
  readonly onPreview: (row: PlanRow, dag: string | null) => void;
  readonly onMove: (row: PlanRow, dag: string) => void;
}

interface HandleOptions extends Moving {
  readonly rows: readonly PlanRow[];
  readonly axis: Axis;
  readonly fakta: Planeringsfakta;
}

/** Days that a key moves a date, or null for a key that doesn't. */
function stepOf({ key, shiftKey }: KeyboardEvent): number | null {
  const days = shiftKey ? 7 : 1;
  switch (key) {
    case 'ArrowLeft':
      return -days;
    case 'ArrowRight':
      return days;
    case 'PageDown':
      return -7;
    case 'PageUp':
      return 7;
    default:
      return null;
  }
}

/** Dragging a mark: shown on the way, done when it is let go, and left as it was after Esc. */
function useDrag({ axis, onPreview, onMove }: Pick<HandleOptions, 'axis' | keyof Moving>) {
  const drag = useRef<{ row: PlanRow; dag: string; startX: number } | null>(null);
  const end = (isKept: boolean) => {
    const ended = drag.current;
    if (!ended) return;
    drag.current = null;
    onPreview(ended.row, null);
    if (isKept && ended.dag !== ended.row.datum) onMove(ended.row, ended.dag);
  };
  return {
    isDragging: () => drag.current !== null,
    end,
    start: (row: PlanRow) => (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0 || !row.isMovable) return;
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { row, dag: row.datum, startX: event.clientX };
    },
    move: (event: PointerEvent<SVGGElement>) => {
      const moving = drag.current;
      if (!moving) return;
      const days = Math.round((event.clientX - moving.startX) / dayWidth(axis));
      const dag = dayAt(axis, xOf(axis, addDays(moving.row.datum, days)));
      if (dag === moving.dag) return;
      moving.dag = dag;
      onPreview(moving.row, dag);
    },
  };
}

/**
 * The marks as handles: one stop for Tab; ↑ ↓ between them, ← → a day (with Shift a week), a
 * meeting to the next day the body meets; or dragged, where Esc lets go without a change.
 */
export function useHandles({ rows, axis, fakta, onPreview, onMove }: HandleOptions) {
  const elements = useRef(new Map<string, SVGGElement>());
  const drag = useDrag({ axis, onPreview, onMove });
  const [activeKey, setActive] = useState('sammantrade ');
  const active = rows.find(({ key }) => key === activeKey) ?? rows[0];

  const focusBeside = (row: PlanRow, step: number) => {
    const next = rows[rows.findIndex(({ key }) => key === row.key) + step];
    if (next) elements.current.get(next.key)?.focus();
  };
  const moveBy = (row: PlanRow, days: number) => {
    const dag =
      row.slag === 'sammantrade' ? nextMeeting(row.datum, days, fakta) : addDays(row.datum, days);
    if (dag !== null) onMove(row, dag);
  };
  const onKeyDown = (row: PlanRow) => (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (event.key === 'Escape' && drag.isDragging()) drag.end(false);
    else if (event.key === 'ArrowDown') focusBeside(row, 1);
    else if (event.key === 'ArrowUp') focusBeside(row, -1);
    else if (step === null) return;
    else if (row.isMovable) moveBy(row, step);
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    activeKey: active?.key,
    handleProps: (row: PlanRow) => ({
      ref: (element: SVGGElement | null) => {
        if (element) elements.current.set(row.key, element);
        else elements.current.delete(row.key);
      },
      onFocus: () => setActive(row.key),
      onKeyDown: onKeyDown(row),
      onPointerDown: drag.start(row),
      onPointerMove: drag.move,
      onPointerUp: () => drag.end(true),
      onLostPointerCapture: () => drag.end(false),
    }),
  };
}

export type Handles = ReturnType<typeof useHandles>;
