import { CallError, ruleViolated } from '../../shared/contract/errors.ts';

/** So many wrong ones cost nothing but the time a passphrase takes to try. */
const FREE = 3;
const LONGEST_S = 60;

/** Lets somebody try a passphrase; after a few wrong ones not before a while has gone. */
export interface Attempts {
  /** Throws what the work throws, `wait_before_trying` (with seconds), or Busy for two at once. */
  attempt<T>(folder: string, work: () => Promise<T>): Promise<T>;
}

/** The waiting is counted here, where no window can shorten it; a restart begins anew. */
export function createAttempts(elapsedMs: () => number): Attempts {
  const wrong = new Map<string, { count: number; since: number }>();
  const running = new Set<string>();
  const refuseEarly = (folder: string): void => {
    const { count, since } = wrong.get(folder) ?? { count: 0, since: 0 };
    const left = waitingSeconds(count) - (elapsedMs() - since) / 1000;
    if (left > 0) throw ruleViolated('wait_before_trying', [], { seconds: Math.ceil(left) });
  };
  return {
    async attempt(folder, work) {
      refuseEarly(folder);
      if (running.has(folder)) throw new CallError('Busy');
      running.add(folder);
      try {
        const result = await work();
        wrong.delete(folder);
        return result;
      } catch (error) {
        const count = (wrong.get(folder)?.count ?? 0) + 1;
        if (isWrong(error)) wrong.set(folder, { count, since: elapsedMs() });
        throw error;
      } finally {
        running.delete(folder);
      }
    },
  };
}

/** Seconds to wait after so many wrong ones. */
export function waitingSeconds(count: number): number {
  return count < FREE ? 0 : Math.min(LONGEST_S, 2 ** (count - FREE + 1));
}

function isWrong(error: unknown): boolean {
  if (!(error instanceof CallError)) return false;
  return error.failure.violations.some(({ rule }) => rule.startsWith('wrong_'));
}
