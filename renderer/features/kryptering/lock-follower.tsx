import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { call } from '../../api/client.ts';
import { useContractQuery } from '../../api/queries.ts';

/** How often main is told at most that somebody is there. */
const TELL_EVERY_MS = 20_000;
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Tells main that somebody is at the window, and empties the window when the register has been
 * locked: it is loaded anew, so that nothing of the register is left in it.
 */
export function LockFollower() {
  const router = useRouter();
  const info = useContractQuery('app.getInfo', {}).data;
  const isEncrypted = info?.register?.isEncrypted ?? false;
  const isLocked = info !== undefined && info.locked !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isEncrypted) wasOpen.current = true;
    if (!isLocked || !wasOpen.current) return;
    // Forms that hold something would ask; whoever locks has left.
    void router
      .navigate({ to: '/las-upp', search: {}, replace: true, ignoreBlocker: true })
      .then(() => location.reload());
  }, [router, isEncrypted, isLocked]);
  useEffect(() => {
    if (!isEncrypted) return;
    return tellOfActivity(() => router.state.location.href);
  }, [router, isEncrypted]);
  return null;
}

function tellOfActivity(placeNow: () => string): () => void {
  let [told, place] = [0, ''];
  const tell = () => {
    const now = performance.now();
    const next = placeNow().slice(0, 2000);
    if (now - told < TELL_EVERY_MS && next === place) return;
    [told, place] = [now, next];
    // One that fails was about a register that is gone.
    void call('register.noteActivity', { place }).catch(() => undefined);
  };
  for (const sign of SIGNS) addEventListener(sign, tell, { capture: true, passive: true });
  tell();
  return () => {
    for (const sign of SIGNS) removeEventListener(sign, tell, { capture: true });
  };
}
