import type { TraceEvent } from './trace.ts';

/** What `keyWork` reads beside the frames. */
export const TASKS = 'disabled-by-default-devtools.timeline';

/**
 * Milliseconds of processor time that the window's own thread spends on each key until the frame
 * that shows it: the key, style, layout, painting. It says what the program does, whatever else
 * the machine is doing and however long the key waited for a frame to begin.
 */
export function keyWork(events: readonly TraceEvent[]): number[] {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts);
  const frames = inOrder.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts);
  const tasks = inOrder.filter(({ name }) => name === 'RunTask');
  return inOrder.filter(isKey).flatMap((key) => {
    const done = key.ts + (key.dur ?? 0);
    const frame = frames.find((drawn) => drawn >= done);
    if (frame === undefined) return [];
    const own = tasks.filter(
      ({ pid, tid, ts, dur = 0 }) =>
        pid === key.pid && tid === key.tid && ts + dur > key.ts && ts < frame,
    );
    return [own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000];
  });
}

function isKey({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'keydown';
}
