import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { textCommon } from '../text/sv.ts';

const loadingTitle = textCommon.windowTitle(textCommon.loading);

/**
 * Says the new page's title, and puts the focus on the page when what had it is gone; a change of
 * page is otherwise silent for those who do not see it.
 */
export function RouteAnnouncer() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  useEffect(() => {
    const arrive = () => {
      if (document.title === loadingTitle) return;
      setTitle(document.title);
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    };
    // The page renders its title in the same commit; one frame later it is in the document.
    const frame = requestAnimationFrame(arrive);
    // A page that had to wait for its data gets its own title only then.
    const titles = new MutationObserver(arrive);
    titles.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      titles.disconnect();
    };
  }, [path]);
  return (
    <div role="status" className="visually-hidden">
      {title}
    </div>
  );
}
