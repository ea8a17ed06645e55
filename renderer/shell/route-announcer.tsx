import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * Says the new page's title, and puts the focus on the page when what had it is gone; a change of
 * page is otherwise silent for those who do not see it.
 */
export function RouteAnnouncer() {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const [title, setTitle] = useState('');
  useEffect(() => {
    // The page renders its title in the same commit; one frame later it is in the document.
    const frame = requestAnimationFrame(() => {
      setTitle(document.title);
      if (document.activeElement === document.body) document.getElementById('main')?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [path]);
  return (
    <div role="status" className="visually-hidden">
      {title}
    </div>
  );
}
