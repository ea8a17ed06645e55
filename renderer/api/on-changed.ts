import { AppEvent } from '../../shared/contract/events.ts';
import type { Subject } from '../../shared/contract/subjects.ts';

/** Tells what has been changed, by this window too. Returns a function that stops it. */
export function onChanged(listener: (subjects: readonly Subject[]) => void): () => void {
  return window.paragraf.onEvent((json) => {
    const event = AppEvent.parse(JSON.parse(json));
    if (event.type === 'changed') listener(event.subjects);
  });
}
