import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let message = '';

/** Says something to those who don't see what changed. */
export function announce(text: string): void {
  // The same words twice are two messages, and are read again only when they differ.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Where the messages are read from; once on the page. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
