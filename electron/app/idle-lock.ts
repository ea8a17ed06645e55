/** How often it is asked whether anybody is there. */
const LOOK_EVERY_MS = 10_000;

export interface IdleLock {
  /** Somebody is there. */
  note(): void;
  /** Locks when nobody has been there for as long as was chosen. */
  look(): Promise<void>;
  close(): void;
}

export interface IdleLockOptions {
  readonly now: () => Date;
  /** Minutes; null while nothing is to be locked. */
  readonly lockAfter: () => number | null;
  readonly lock: () => Promise<void>;
  readonly report: (error: unknown) => unknown;
}

/** Counts by the clock, so that a computer that has slept is locked when it wakes. */
export function createIdleLock({ now, lockAfter, lock, report }: IdleLockOptions): IdleLock {
  let last = +now();
  const look = async () => {
    const minutes = lockAfter();
    // A clock that was set back would else keep the register open for long.
    last = Math.min(last, +now());
    if (minutes === null) last = +now();
    else if (+now() - last >= minutes * 60_000) await lock().catch(report);
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS).unref();
  return { note: () => void (last = +now()), look, close: () => clearInterval(timer) };
}
