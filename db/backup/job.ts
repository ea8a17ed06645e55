import { CallError } from '../../shared/contract/errors.ts';

/** How far long work has come, and whether it is still wanted. */
export interface Job {
  /** Tells that more bytes are done, and with what. Throws `Cancelled` once nobody wants the rest. */
  advance(bytes: number, item?: string): void;
  /** There turned out to be more to do. */
  expect(bytes: number): void;
}

/** Between two reports; a file in the store is often small. */
const REPORT_EVERY_MS = 100;

/** Counts what is done and passes it on, not too often. */
export function createJob(
  isCancelled: () => boolean,
  report: (done: number, total: number, item: string) => void,
): Job {
  let [done, total, told] = [0, 0, 0];
  return {
    advance(bytes, item = '') {
      if (isCancelled()) throw new CallError('Cancelled');
      done += bytes;
      if (performance.now() - told < REPORT_EVERY_MS) return;
      told = performance.now();
      report(Math.min(done, total), total, item);
    },
    expect: (bytes) => void (total += bytes),
  };
}
