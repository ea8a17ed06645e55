import type { AppEvent } from '../../shared/contract/events.ts';

export interface EventHub {
  publish(event: AppEvent): void;
  subscribe(listener: (json: string) => void): () => void;
}

/** Passes events on to every window, as JSON text. */
export function createEventHub(): EventHub {
  const listeners = new Set<(json: string) => void>();
  return {
    publish(event) {
      const json = JSON.stringify(event);
      for (const listener of listeners) listener(json);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
