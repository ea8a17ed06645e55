import type { KeyboardEvent } from 'react';

/**
 * Alt+↑ and Alt+↓ move the row that has the focus. For `onKeyDownCapture`: a field in the row may
 * use the same keys, and the row comes first, except for a day, where Alt+↓ opens the calendar.
 */
export function rowMoveKeys(onMove: (step: 1 | -1) => void) {
  return (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || step === undefined || opensOwnWindow(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(step);
  };
}

function opensOwnWindow(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  const isField = target.matches('input:not([role])');
  const hasCalendar = isField && target.parentElement?.querySelector(':scope > button') !== null;
  return target.matches('[role="combobox"], [aria-haspopup]') || hasCalendar;
}
