import type { AppEvent } from '../../../shared/contract/events.ts';
import type { TestApp } from '../test-app.ts';

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

/** Waits for a job to end. */
export function endOfJob(app: TestApp, jobId: string): Promise<Ended> {
  const isIt = (event: AppEvent): event is Ended =>
    event.type === 'jobEnded' && event.jobId === jobId;
  const before = app.events.find(isIt);
  if (before) return Promise.resolve(before);
  return new Promise((resolve) => {
    const stop = app.onEvent((event) => {
      if (!isIt(event)) return;
      stop();
      resolve(event);
    });
  });
}
