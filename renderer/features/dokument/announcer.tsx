import { useSyncExternalStore } from 'react';

/** What is said to those who don't see what changed. One for the window. */
export function createAnnouncements() {
  const listeners = new Set<() => void>();
  let message = '';
  return {
    latest: () => message,
    say: (text: string) => {
      // The same words twice are two messages, and are read again only when they differ.
      message = text === message ? `${text}\u00a0` : text;
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const announcements = createAnnouncements();

/** Says something to those who don't see what changed. */
export function announce(text: string): void {
  announcements.say(text);
}

/** Where the messages are read from; once on the page. */
export function Announcer() {
  const text = useSyncExternalStore(announcements.subscribe, announcements.latest);
  return (
    <p role="status" className="visually-hidden">
      {text}
    </p>
  );
}
