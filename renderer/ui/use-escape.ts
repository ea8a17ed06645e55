import { useEffect, useEffectEvent } from 'react';

/** Esc does this, unless something on top of the page, or a field with text in it, takes it first. */
export function useEscape(run: () => void): void {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]')) return;
    run();
  });
  useEffect(() => {
    window.addEventListener('keydown', escape);
    return () => window.removeEventListener('keydown', escape);
  }, []);
}
