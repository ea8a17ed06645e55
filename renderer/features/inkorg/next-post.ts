import { useEffect, useEffectEvent, useRef } from 'react';
import { focusList } from '../../lists/focus.ts';

interface NextPostOptions {
  readonly ids: readonly number[];
  /** The post that the address names; it may have left the list. */
  readonly valt: number | undefined;
  readonly onChoose: (id: number) => void;
}

/** When the chosen post has been dealt with, the one that stood after it is chosen in its place. */
export function useNextPost({ ids, valt, onChoose }: NextPostOptions): void {
  const place = useRef(-1);
  const goOn = useEffectEvent(() => {
    const next = ids[Math.min(place.current, ids.length - 1)];
    if (valt === undefined || ids.includes(valt) || next === undefined) return;
    onChoose(next);
    if (isFocusLost()) focusList();
  });
  useEffect(() => {
    if (place.current >= 0) goOn();
    place.current = valt === undefined ? -1 : ids.indexOf(valt);
  }, [ids, valt]);
}

/** What had the focus went away, and nothing else has been given it since. */
function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === body || activeElement?.id === 'main';
}
