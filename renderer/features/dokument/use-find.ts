import { useRef, useState } from 'react';
import { createFinder } from '../../editor/find.ts';
import type { EditorHub } from '../../editor/hub.ts';

/** Something of the paper that still stands there. */
function isInPaper(element: HTMLElement): boolean {
  return element.isConnected && element.closest('.paper-desk') !== null;
}

/** The bar for finding in the texts: open or not, and with replacing or without. */
export function useFind(hub: EditorHub) {
  const [finder] = useState(() => createFinder(hub));
  const [mode, setMode] = useState<'find' | 'replace' | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const open = (next: 'find' | 'replace') => {
    if (mode === null) cameFrom.current = document.activeElement;
    setMode(next);
    // The bar may be open already, and the focus somewhere in the text.
    document.querySelector<HTMLInputElement>('.find-query input')?.select();
  };
  return {
    shown: mode === null ? null : { finder, isReplacing: mode === 'replace' },
    open: () => open('find'),
    openReplace: () => open('replace'),
    close: () => {
      setMode(null);
      const { current } = cameFrom;
      if (finder.state().current !== null) finder.enter();
      else if (current instanceof HTMLElement && isInPaper(current)) current.focus();
      else hub.focus();
    },
  };
}
