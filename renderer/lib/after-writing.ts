import { createRestTimer } from './rest-timer.ts';

/** How long the keys rest before what waits is done, and the longest it waits, in milliseconds. */
const [REST, LONGEST] = [300, 5_000];

const waiting = new Set<() => void>();
let writtenAt = Number.NEGATIVE_INFINITY;

const timer = createRestTimer(
  { now: () => performance.now(), rest: REST, longest: LONGEST },
  () => {
    const runs = [...waiting];
    waiting.clear();
    for (const run of runs) run();
  },
);

/**
 * Runs at once, or, while somebody writes in a long text, when the keys rest: for work on the whole
 * page that no letter should wait for. The same function waits once, however often it is given.
 */
export function afterWriting(run: () => void): void {
  if (performance.now() - writtenAt >= REST) {
    run();
    return;
  }
  waiting.add(run);
  timer.restart();
}

/** A letter was written in a long text. */
export function written(): void {
  writtenAt = performance.now();
  if (waiting.size > 0) timer.restart();
}

/** Follows the keys for {@link afterWriting}. Called once, by the program. */
export function followWriting(): void {
  const onInput = ({ target }: Event) => {
    const isLong =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLElement && target.isContentEditable);
    if (isLong) written();
  };
  document.addEventListener('input', onInput, true);
}
