import { useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { addDays } from '../../../shared/domain/datum.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { dagAt, dayWidth, xOf } from './axel.ts';
import type { Axel } from './axel.ts';
import { nextMeeting } from './flytta.ts';
import type { Rad } from './rader.ts';

export interface Flytt {
  /** Shows what a date comes to while it is dragged; null puts it back. */
  readonly onPreview: (rad: Rad, dag: string | null) => void;
  readonly onMove: (rad: Rad, dag: string) => void;
}

interface Handles extends Flytt {
  readonly rader: readonly Rad[];
  readonly axel: Axel;
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
function useDrag({ axel, onPreview, onMove }: Pick<Handles, 'axel' | keyof Flytt>) {
  const drag = useRef<{ rad: Rad; dag: string; startX: number } | null>(null);
  const end = (isKept: boolean) => {
    const ended = drag.current;
    if (!ended) return;
    drag.current = null;
    onPreview(ended.rad, null);
    if (isKept && ended.dag !== ended.rad.datum) onMove(ended.rad, ended.dag);
  };
  return {
    isDragging: () => drag.current !== null,
    end,
    start: (rad: Rad) => (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0 || !rad.isMovable) return;
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { rad, dag: rad.datum, startX: event.clientX };
    },
    move: (event: PointerEvent<SVGGElement>) => {
      const moving = drag.current;
      if (!moving) return;
      const days = Math.round((event.clientX - moving.startX) / dayWidth(axel));
      const dag = dagAt(axel, xOf(axel, addDays(moving.rad.datum, days)));
      if (dag === moving.dag) return;
      moving.dag = dag;
      onPreview(moving.rad, dag);
    },
  };
}

/**
 * The marks as handles: one stop for Tab; ↑ ↓ between them, ← → a day (with Shift a week), a
 * meeting to the next day the body meets; or dragged, where Esc lets go without a change.
 */
export function useHandtag({ rader, axel, fakta, onPreview, onMove }: Handles) {
  const elements = useRef(new Map<string, SVGGElement>());
  const drag = useDrag({ axel, onPreview, onMove });
  const [activeKey, setActive] = useState('sammantrade ');
  const active = rader.find(({ key }) => key === activeKey) ?? rader[0];

  const focusBeside = (rad: Rad, step: number) => {
    const next = rader[rader.findIndex(({ key }) => key === rad.key) + step];
    if (next) elements.current.get(next.key)?.focus();
  };
  const moveBy = (rad: Rad, days: number) => {
    const dag =
      rad.slag === 'sammantrade' ? nextMeeting(rad.datum, days, fakta) : addDays(rad.datum, days);
    if (dag !== null) onMove(rad, dag);
  };
  const onKeyDown = (rad: Rad) => (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (event.key === 'Escape' && drag.isDragging()) drag.end(false);
    else if (event.key === 'ArrowDown') focusBeside(rad, 1);
    else if (event.key === 'ArrowUp') focusBeside(rad, -1);
    else if (step === null) return;
    else if (rad.isMovable) moveBy(rad, step);
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    activeKey: active?.key,
    handleProps: (rad: Rad) => ({
      ref: (element: SVGGElement | null) => {
        if (element) elements.current.set(rad.key, element);
        else elements.current.delete(rad.key);
      },
      onFocus: () => setActive(rad.key),
      onKeyDown: onKeyDown(rad),
      onPointerDown: drag.start(rad),
      onPointerMove: drag.move,
      onPointerUp: () => drag.end(true),
      onLostPointerCapture: () => drag.end(false),
    }),
  };
}

export type Handtag = ReturnType<typeof useHandtag>;
