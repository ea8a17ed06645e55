import { useState } from 'react';
import { createFinder } from '../../editor/find.ts';
import type { EditorHub } from '../../editor/hub.ts';

/** The bar for finding in the texts: open or not, and with replacing or without. */
export function useFind(hub: EditorHub) {
  const [finder] = useState(() => createFinder(hub));
  const [mode, setMode] = useState<'find' | 'replace' | null>(null);
  const open = (next: 'find' | 'replace') => {
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
      if (finder.state().current === null) hub.focus();
      else finder.enter();
    },
  };
}
