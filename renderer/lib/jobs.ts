import { useSyncExternalStore } from 'react';
import type { AppEvent } from '../../shared/contract/events.ts';

type JobEvent = Exclude<AppEvent, { type: 'changed' }>;
type EndedJob = Extract<AppEvent, { type: 'jobEnded' }>;

const latest = new Map<string, JobEvent>();
const listeners = new Set<() => void>();

/** The latest news of each long job, by its id. */
export const jobs = {
  follow: (event: JobEvent) => {
    latest.set(event.jobId, event);
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Waits until a job has ended; the news may have come already. */
  ended: (jobId: string) =>
    new Promise<EndedJob>((resolve) => {
      const look = () => {
        const news = latest.get(jobId);
        if (news?.type !== 'jobEnded') return;
        stop();
        resolve(news);
      };
      const stop = jobs.subscribe(look);
      look();
    }),
};

/** How far a job has come; `undefined` before its first news and without an id. */
export function useJob(jobId: string | null): JobEvent | undefined {
  return useSyncExternalStore(jobs.subscribe, () =>
    jobId === null ? undefined : latest.get(jobId),
  );
}
