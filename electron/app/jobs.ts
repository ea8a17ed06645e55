import { CallError } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

/** Tells how far a job has come, and with what; `total` is null while it isn't known. */
export type Progress = (done: number, total: number | null, item?: string) => void;
export type JobWork = (progress: Progress, signal: AbortSignal) => Promise<Ended['result']>;

export interface Jobs {
  /** Starts the work and answers its id at once; the outcome comes as an event. */
  start(work: JobWork): string;
  /**
   * Does what a call waits for, under an id that windows know beforehand: they see how far it has
   * come and may cancel it. Answers and throws as the work.
   */
  during<T>(
    jobId: string,
    work: (progress: Progress, signal: AbortSignal) => Promise<T>,
  ): Promise<T>;
  cancel(jobId: string): void;
  cancelAll(): void;
  areRunning(): boolean;
}

export interface JobsOptions {
  readonly newId: () => string;
  readonly publish: (event: AppEvent) => void;
  readonly report: (error: unknown) => void;
}

/** Runs long work outside the call that asked for it. */
export function createJobs(options: JobsOptions): Jobs {
  const running = new Map<string, AbortController>();
  const progressOf =
    (jobId: string): Progress =>
    (done, total, item) => {
      const at = item === undefined ? {} : { item };
      options.publish({ type: 'jobProgress', jobId, done, total, ...at });
    };
  const run = async (jobId: string, work: JobWork, controller: AbortController) => {
    const { signal } = controller;
    const end = await outcomeOf(options, () => work(progressOf(jobId), signal), controller);
    running.delete(jobId);
    options.publish({ type: 'jobEnded', jobId, ...end });
  };
  return {
    start(work) {
      const jobId = options.newId();
      const controller = new AbortController();
      running.set(jobId, controller);
      // Next turn: the caller must know the id before the first event arrives.
      setImmediate(() => void run(jobId, work, controller));
      return jobId;
    },
    async during(jobId, work) {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await work(progressOf(jobId), controller.signal);
      } finally {
        running.delete(jobId);
        const outcome = controller.signal.aborted ? 'cancelled' : 'done';
        options.publish({ type: 'jobEnded', jobId, outcome, result: null });
      }
    },
    areRunning: () => running.size > 0,
    cancel: (jobId) => running.get(jobId)?.abort(),
    cancelAll: () => {
      for (const controller of running.values()) controller.abort();
    },
  };
}

async function outcomeOf(
  options: JobsOptions,
  work: () => Promise<Ended['result']>,
  controller: AbortController,
): Promise<Pick<Ended, 'outcome' | 'result'>> {
  try {
    return { outcome: 'done', result: await work() };
  } catch (error) {
    if (controller.signal.aborted) return { outcome: 'cancelled', result: null };
    if (error instanceof CallError) return { outcome: 'failed', result: jsonOf(error.failure) };
    options.report(error);
    return { outcome: 'failed', result: null };
  }
}

/** A value as the plain JSON that events carry. */
export function jsonOf(value: unknown): Ended['result'] {
  return JSON.parse(JSON.stringify(value)) as Ended['result'];
}
