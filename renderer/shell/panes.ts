/** The pane to go to; from outside every pane (-1) the first or the last. */
export function nextPane(current: number, count: number, step: 1 | -1): number {
  if (current < 0) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}

function panesOnPage(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
}

const FIRST_INSIDE = 'a[aria-current], a[href], button, input, [tabindex="0"]';

/** Moves focus to the next or previous part of the window (elements with `data-pane`). */
export function focusPane(step: 1 | -1): void {
  const panes = panesOnPage();
  const here = document.activeElement?.closest<HTMLElement>('[data-pane]') ?? null;
  const next = panes[nextPane(here === null ? -1 : panes.indexOf(here), panes.length, step)];
  if (next === undefined) return;
  const target = next.tabIndex >= 0 ? next : next.querySelector<HTMLElement>(FIRST_INSIDE);
  (target ?? next).focus();
}
