import { Worker } from 'node:worker_threads';
import { textOf, typesetError, type TypesetFailure } from './errors.ts';
import type { TypesetOutcome, TypesetRequest, Wanted, WorkerData } from './protocol.ts';

export type { TypesetOutcome, TypesetRequest } from './protocol.ts';

export interface TypesetOptions extends Wanted {
  /** Withdraws the request; a running one is left to end and its result dropped. */
  readonly signal?: AbortSignal;
  /** A newer request for the same slot replaces one that still waits, such as a preview. */
  readonly slot?: string;
}

export interface Typesetter {
  /** Never rejects: failures are values. Requests are served one at a time, in order. */
  typeset(request: TypesetRequest, options: TypesetOptions): Promise<TypesetOutcome>;
  /** Ends the worker; requests that have not been answered are answered `Cancelled`. */
  close(): Promise<void>;
}

/** Ten times what the longest document takes on a slow machine with the slower engine. */
const LIMIT_MS = 120_000;

export interface TypesetterPlaces extends WorkerData {
  /** The worker's entry: `worker.ts` under Node, `worker.js` when bundled. */
  readonly workerPath: string;
  /** After so many milliseconds a request has failed, and its worker is ended. */
  readonly limitMs?: number;
}

interface Job {
  readonly request: TypesetRequest;
  readonly options: TypesetOptions;
  readonly settle: (outcome: TypesetOutcome) => void;
}

function failed(error: TypesetFailure): TypesetOutcome {
  return { ok: false, error };
}

const cancelled = failed({ code: 'Cancelled' });

class WorkerTypesetter implements Typesetter {
  readonly #places: TypesetterPlaces;
  #worker: Worker | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #limit: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(places: TypesetterPlaces) {
    this.#places = places;
  }

  typeset(request: TypesetRequest, options: TypesetOptions): Promise<TypesetOutcome> {
    if (this.#closed || options.signal?.aborted) return Promise.resolve(cancelled);
    return new Promise((resolve) => {
      const withdraw = (): void => this.#withdraw(job);
      const settle = (outcome: TypesetOutcome): void => {
        options.signal?.removeEventListener('abort', withdraw);
        resolve(outcome);
      };
      const job: Job = { request, options, settle };
      options.signal?.addEventListener('abort', withdraw);
      this.#supersede(options.slot);
      this.#waiting.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#limit);
    for (const job of this.#waiting.splice(0)) job.settle(cancelled);
    this.#running?.settle(cancelled);
    this.#running = undefined;
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #withdraw(job: Job): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== job);
    job.settle(cancelled);
  }

  #supersede(slot: string | undefined): void {
    if (slot === undefined) return;
    for (const job of this.#waiting) if (job.options.slot === slot) this.#withdraw(job);
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) return;
    const { request, options } = this.#running;
    const wanted: Wanted = { pdf: options.pdf, pages: options.pages };
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage({ request, wanted });
    const worker = this.#worker;
    this.#limit = setTimeout(() => {
      this.#lose(worker, 'the worker took too long');
      void worker.terminate();
    }, this.#places.limitMs ?? LIMIT_MS);
  }

  #finish(outcome: TypesetOutcome): void {
    clearTimeout(this.#limit);
    // An idle typesetter keeps no program alive.
    this.#worker?.unref();
    this.#running?.settle(outcome);
    this.#running = undefined;
    this.#next();
  }

  #start(): Worker {
    const { workerPath, templateFolder, fontFolder } = this.#places;
    const workerData: WorkerData = { templateFolder, fontFolder };
    const worker = new Worker(workerPath, { workerData });
    worker.on('message', (outcome: TypesetOutcome) => this.#finish(outcome));
    worker.on('error', (error) => this.#lose(worker, textOf(error)));
    worker.on('exit', (code) => this.#lose(worker, `the worker ended with ${code}`));
    return worker;
  }

  /** A dead worker fails the request it had; the next request starts another one. */
  #lose(worker: Worker, details: string): void {
    if (this.#worker !== worker || this.#closed) return;
    this.#worker = undefined;
    this.#finish(failed(typesetError(details)));
  }
}

/** A typesetter in a worker thread of its own, which starts with the first request. */
export function createTypesetter(places: TypesetterPlaces): Typesetter {
  return new WorkerTypesetter(places);
}
