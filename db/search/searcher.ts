import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RegisterKey } from '../encryption/register-key.ts';
import { CallError } from '../../shared/contract/errors.ts';
import type { Sokbegaran, Soksvar } from '../../shared/domain/sok.ts';
import { Sokslag } from '../../shared/domain/sok.ts';
import type { SearchAnswer, SearchOrder, SearchWorkerData } from './protocol.ts';

/** Beside this module: as it is written, or as it is bundled. */
const WORKER = join(
  import.meta.dirname,
  import.meta.filename.endsWith('.ts') ? 'worker.ts' : 'search-worker.js',
);
const PLACES = ['palett', 'sida'] as const satisfies readonly Sokbegaran['plats'][];

export interface Searcher {
  /** Throws `Cancelled` when a newer question of the same place and kind has come. */
  search(begaran: Sokbegaran): Promise<Soksvar>;
  /** Lets the register's file go. */
  close(): Promise<void>;
}

/**
 * The search of a register in a thread of its own, which starts with the first question: however
 * long one takes, the window is answered meanwhile.
 */
export function createSearcher(registerFile: string, key: RegisterKey | null): Searcher {
  const newest = new Int32Array(new SharedArrayBuffer(4 * PLACES.length * Sokslag.options.length));
  const waiting = new Map<number, PromiseWithResolvers<Soksvar>>();
  let worker: Worker | undefined;
  let asked = 0;

  const settle = (answer: SearchAnswer): void => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    // A search that rests keeps no program alive.
    if (waiting.size === 0) worker?.unref();
    if (answer.ok) one?.resolve(answer.svar);
    else one?.reject(toError(answer));
  };
  const lose = (error: Error): void => {
    worker = undefined;
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const data: SearchWorkerData = { registerFile, key, newest };
    const started = new Worker(WORKER, { workerData: data });
    started.on('message', settle);
    started.on('error', lose);
    return started;
  };
  return {
    search: (begaran) => {
      const slot = slotOf(begaran);
      const order: SearchOrder = {
        ...{ id: (asked += 1), slot, begaran },
        number: Atomics.add(newest, slot, 1) + 1,
      };
      const answer = Promise.withResolvers<Soksvar>();
      waiting.set(order.id, answer);
      (worker ??= start()).ref();
      worker.postMessage(order);
      return answer.promise;
    },
    close: async () => {
      const open = worker;
      if (!open) return;
      worker = undefined;
      newest.forEach((_, slot) => Atomics.add(newest, slot, 1));
      await closed(open);
      for (const one of waiting.values()) one.reject(new CallError('Cancelled'));
      waiting.clear();
    },
  };
}

/** Not terminated: the native module does not survive being torn down in a statement. */
async function closed(worker: Worker): Promise<void> {
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.ref();
  worker.postMessage('close');
  await ended;
}

function slotOf({ plats, slag }: Sokbegaran): number {
  return PLACES.indexOf(plats) * Sokslag.options.length + Sokslag.options.indexOf(slag);
}

function toError({ failure, message }: Extract<SearchAnswer, { ok: false }>): Error {
  if (failure === null) return new Error(`the search failed: ${message}`);
  return new CallError(failure.code, failure.violations, failure.logId);
}
