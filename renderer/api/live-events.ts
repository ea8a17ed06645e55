import type { QueryClient } from '@tanstack/react-query';
import { contract } from '../../shared/contract/contract.ts';
import { AppEvent } from '../../shared/contract/events.ts';
import type { Subject } from '../../shared/contract/subjects.ts';
import { afterWriting } from '../lib/after-writing.ts';

/** True when the answer of the named query depends on any of the subjects. */
export function dependsOn(name: unknown, subjects: readonly Subject[]): boolean {
  if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return false;
  const procedure = contract[name as keyof typeof contract];
  return procedure.kind === 'query' && procedure.reads.some((read) => subjects.includes(read));
}

type JobEvent = Exclude<AppEvent, { type: 'changed' }>;

/**
 * Follows the events of main: what has changed is read again in this window, when nobody writes in a
 * long text just then, and news of long jobs go to `onJob`. Returns a function that stops it.
 */
export function followEvents(queryClient: QueryClient, onJob: (event: JobEvent) => void) {
  const changed = new Set<Subject>();
  const readAgain = () => {
    const subjects = [...changed];
    changed.clear();
    void queryClient.invalidateQueries({
      predicate: (query) => dependsOn(query.queryKey[0], subjects),
    });
  };
  return window.paragraf.onEvent((json) => {
    const event = AppEvent.parse(JSON.parse(json));
    if (event.type !== 'changed') return onJob(event);
    // Another register: what isn't on screen must not be shown again, not even for a moment.
    if (event.subjects.includes('register')) queryClient.removeQueries({ type: 'inactive' });
    for (const subject of event.subjects) changed.add(subject);
    afterWriting(readAgain);
  });
}
