import type { PointerEvent } from 'react';

interface ColumnHandleProps {
  /** In rem. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export const LEAST_WIDTH = 3;
export const MOST_WIDTH = 40;

/** A width within what a column may have, in quarters of a rem. */
export function fittingWidth(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)) * 4) / 4;
}

/** The edge of a column's head, drawn to make it wider; by keyboard widths are set with the columns. */
export function ColumnHandle({ width, onWidth }: ColumnHandleProps) {
  const start = (event: PointerEvent<HTMLSpanElement>) => {
    event.preventDefault();
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const from = event.clientX;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) =>
      onWidth(fittingWidth(width + (moved.clientX - from) / rem));
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  };
  return <span className="grid-handle" aria-hidden="true" onPointerDown={start} />;
}
