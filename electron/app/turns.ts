import { CallError } from '../../shared/contract/errors.ts';

/** Begins the work when it is its turn. Throws `Cancelled` when the signal says so before that. */
export type InTurn = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

/** Lets a number of works go on at once; the others wait, and begin in the order they came. */
export function createTurns(atOnce: number): InTurn {
  const waiting = new Set<() => void>();
  let free = atOnce;
  const passOn = () => {
    const [first] = waiting;
    if (!first) free += 1;
    first?.();
  };
  const takeTurn = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(begin);
        reject(new CallError('Cancelled'));
      };
      const begin = () => {
        signal.removeEventListener('abort', leave);
        waiting.delete(begin);
        resolve();
      };
      waiting.add(begin);
      signal.addEventListener('abort', leave);
    });
  return async (signal, work) => {
    if (signal.aborted) throw new CallError('Cancelled');
    if (free > 0) free -= 1;
    else await takeTurn(signal);
    try {
      return await work();
    } finally {
      passOn();
    }
  };
}
