let latest: Element | null = null;

/** Remembers what has the focus from now on. Used once, by the shell; answers how to stop. */
export function rememberFocus(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) latest = target;
  };
  document.addEventListener('focusin', remember, true);
  return () => document.removeEventListener('focusin', remember, true);
}

/** What had the focus last, also when a page that waits for data has been taken away under it. */
export function latestFocus(): Element | null {
  return latest;
}

/** Gives the focus to an element, or to the page when that is gone; never takes it from another. */
export function giveFocusBack(element: Element | null): void {
  if (document.activeElement !== document.body) return;
  if (element instanceof HTMLElement && element.isConnected) element.focus();
  if (document.activeElement === document.body) document.getElementById('main')?.focus();
}
