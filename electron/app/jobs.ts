import { setImmediate, setTimeout } from 'node:timers/promises';
import { CallError, ruleViolated } from '../../shared/contract/errors.ts';
import type { AppEvent } from '../../shared/contract/events.ts';
import { createTurns } from './turns.ts';

type Ended = Extract<AppEvent, { type: 'jobEnded' }>;

/** Tells how far a job has come, and with what; `total` is null while it isn't known. */
export type Progress = (done: number, total: number | null, item?: string) => void;
export type JobWork = (progress: Progress, signal: AbortSignal) => Promise<Ended['result']>;

/** Works at once: most have a thread of their own, each with the memory of one. */
const AT_ONCE = 4;
/** No person starts so many before one of them has ended. */
const MOST_STARTED = 50;
/** One that waits for a system's dialog keeps no program from ending. */
const MOST_TO_END_MS = 5_000;

export interface Jobs {
  /**
   * Takes the work on and answers its id at once; the outcome comes as an event. It begins when
   * few others are under way. Throws `too_many_jobs`.
   */
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
  /** Cancels all, and waits a moment for them to end. */
  close(): Promise<void>;
}

export interface JobsOptions {
  readonly newId: () => string;
  readonly publish: (event: AppEvent) => void;
  readonly report: (error: unknown) => void;
}

/** Runs long work outside the call that asked for it. */
export function createJobs(options: JobsOptions): Jobs {
  const running = new Map<string, AbortController>();
  let ending: Promise<unknown> = Promise.resolve();
  const inTurn = createTurns(AT_ONCE);
  const progressOf = (jobId: string) => progressTo(options, jobId);
  const run = async (jobId: string, work: JobWork, controller: AbortController) => {
    const { signal } = controller;
    // The caller must know the id before the first event arrives.
    await setImmediate();
    const begun = () => inTurn(signal, () => work(progressOf(jobId), signal));
    const outcome = await outcomeOf(options, begun, controller);
    running.delete(jobId);
    options.publish({ type: 'jobEnded', jobId, ...outcome });
  };
  const cancelAll = () => {
    for (const controller of running.values()) controller.abort();
  };
  return {
    start(work) {
      if (running.size >= MOST_STARTED) throw ruleViolated('too_many_jobs');
      const jobId = options.newId();
      const controller = new AbortController();
      running.set(jobId, controller);
      const ended = run(jobId, work, controller);
      ending = ending.then(() => ended);
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
    cancelAll,
    close: async () => {
      cancelAll();
      await Promise.race([ending, setTimeout(MOST_TO_END_MS, null, { ref: false })]);
    },
  };
}

function progressTo({ publish }: JobsOptions, jobId: string): Progress {
  return (done, total, item) => {
    const at = item === undefined ? {} : { item };
    publish({ type: 'jobProgress', jobId, done, total, ...at });
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
