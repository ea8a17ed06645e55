import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Skrivelsestatus } from '../../../shared/domain/skrivelsestatus.ts';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { isWritable } from '../../../shared/rules/granskning.ts';
import { PaperUnderReview } from './granskning/paper-under-review.tsx';
import { PaperForm } from './paper-form.tsx';
import { usePaperForm } from './use-paper-form.ts';

/** A step changes the whole page: the focus goes to what says so, or to where one writes. */
function useFocusAfterStep(status: Skrivelsestatus): void {
  const before = useRef(status);
  useEffect(() => {
    if (before.current === status) return;
    before.current = status;
    requestAnimationFrame(() => {
      const line = document.querySelector<HTMLElement>('[data-standing]');
      (line ?? document.getElementById('main'))?.focus();
    });
  }, [status]);
}

/**
 * A paper to write in, or to read while others have it. When another window has sent it on, what is
 * written here and isn't stored stays on the page until somebody has settled what becomes of it.
 */
export function PaperByStatus({ paper }: { readonly paper: Tjansteskrivelse }) {
  const handle = usePaperForm(paper);
  const [tab, setTab] = useState('sida');
  const aside = { tab, onTab: setTab };
  const { autosave } = handle;
  const isStanding = !isWritable(paper.status);
  // The form is not drawn again each time a draft is saved.
  const isHeld = useSyncExternalStore(
    autosave.subscribe,
    () => isStanding && autosave.hasUnsaved(),
  );
  useFocusAfterStep(paper.status);
  if (isStanding && !isHeld) {
    return <PaperUnderReview key={paper.version} paper={paper} {...aside} />;
  }
  return <PaperForm paper={paper} handle={handle} {...aside} />;
}
