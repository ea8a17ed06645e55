import { Worker } from 'node:worker_threads';
import { READER_GROWTH_MB, READER_HEAP_MB, READ_TIMEOUT_MS } from './limits.ts';
import type { Order, Outcome, UnreadableReason } from './protocol.ts';

export interface Extractor {
  /**
   * Reads a stored file in a thread of its own, one at a time in the order asked. Never rejects. A
   * reader that hangs or dies is stopped, and the next file gets a new one.
   */
  read<Want extends Order['want']>(
    order: Order & { readonly want: Want },
    signal?: AbortSignal,
  ): Promise<Outcome<Want>>;
  /** Ends the thread; what has not been answered is answered `cancelled`. */
  close(): Promise<void>;
}

export interface ExtractorOptions {
  /** The worker's entry: `worker.ts` under Node, `extraction.js` when bundled. */
  readonly workerPath: string;
  /** How long one file may take, in milliseconds. */
  readonly timeoutMs?: number;
  /** Memory of JavaScript objects that reading may take. */
  readonly heapMb?: number;
  /** Memory of any kind that the program may grow by while a file is read. */
  readonly growthMb?: number;
}

/** Oftener than a reader can fill the memory of a small computer. */
const WEIGH_EVERY_MS = 100;
const MB = 1024 ** 2;

interface Job {
  readonly order: Order;
  readonly settle: (outcome: Outcome<Order['want']>) => void;
}

function failed(reason: UnreadableReason): Outcome<never> {
  return { ok: false, reason };
}

class WorkerExtractor implements Extractor {
  readonly #options: ExtractorOptions;
  #worker: Worker | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #timer: NodeJS.Timeout | undefined;
  #scales: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: ExtractorOptions) {
    this.#options = options;
  }

  read<Want extends Order['want']>(
    order: Order & { readonly want: Want },
    signal?: AbortSignal,
  ): Promise<Outcome<Want>> {
    if (this.#closed || signal?.aborted) return Promise.resolve(failed('cancelled'));
    return new Promise((resolve) => {
      const withdraw = (): void => this.#withdraw(job);
      const job: Job = {
        order,
        settle: (outcome) => {
          signal?.removeEventListener('abort', withdraw);
          // The worker answers what was asked for.
          resolve(outcome as Outcome<Want>);
        },
      };
      signal?.addEventListener('abort', withdraw);
      this.#waiting.push(job);
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.settle(failed('cancelled'));
    await this.#stop('cancelled');
  }

  #withdraw(job: Job): void {
    if (job === this.#running) {
      void this.#stop('cancelled');
      return;
    }
    this.#waiting = this.#waiting.filter((waiting) => waiting !== job);
    job.settle(failed('cancelled'));
  }

  #next(): void {
    if (this.#running) return;
    this.#running = this.#waiting.shift();
    if (!this.#running) return;
    this.#begin(this.#running.order);
  }

  #begin(order: Order): void {
    const { timeoutMs = READ_TIMEOUT_MS } = this.#options;
    try {
      this.#worker ??= this.#start();
      this.#worker.ref();
      this.#worker.postMessage(order);
      this.#timer = setTimeout(() => void this.#stop('timeout'), timeoutMs);
      this.#weigh();
    } catch {
      // A thread that the system refuses must not keep those who wait waiting for ever.
      this.#finish(failed('broken'));
    }
  }

  /** A thread's own limit counts objects alone: what a file unpacks to would fill the computer. */
  #weigh(): void {
    const most = process.memoryUsage.rss() + (this.#options.growthMb ?? READER_GROWTH_MB) * MB;
    this.#scales = setInterval(() => {
      if (process.memoryUsage.rss() > most) void this.#stop('memory');
    }, WEIGH_EVERY_MS);
  }

  #finish(outcome: Outcome<Order['want']>): void {
    clearTimeout(this.#timer);
    clearInterval(this.#scales);
    // An idle reader keeps no program alive.
    this.#worker?.unref();
    const job = this.#running;
    this.#running = undefined;
    job?.settle(outcome);
    this.#next();
  }

  /** Ends the thread in the middle of what it does. */
  async #stop(reason: UnreadableReason): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#finish(failed(reason));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#options.workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: this.#options.heapMb ?? READER_HEAP_MB },
    });
    worker.on('message', (outcome: Outcome<Order['want']>) => {
      if (this.#worker === worker) this.#finish(outcome);
    });
    worker.on('error', (error) => this.#lose(worker, isOutOfMemory(error) ? 'memory' : 'broken'));
    worker.on('exit', () => this.#lose(worker, 'broken'));
    return worker;
  }

  /** A dead thread fails the file it had; the next file starts another one. */
  #lose(worker: Worker, reason: UnreadableReason): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#finish(failed(reason));
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** Reads files that came from outside, in a worker thread that starts with the first of them. */
export function createExtractor(options: ExtractorOptions): Extractor {
  return new WorkerExtractor(options);
}
