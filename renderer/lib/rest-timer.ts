interface RestTimerOptions {
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  /** Milliseconds of rest before it runs. */
  readonly rest: number;
  /** Milliseconds after which it runs although there is no rest. */
  readonly longest: number;
}

/** Runs something after a rest, counted from the last restart, but never later than `longest`. */
export function createRestTimer({ now, rest, longest }: RestTimerOptions, run: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  const stop = () => {
    clearTimeout(timer);
    waitingSince = null;
  };
  return {
    restart: () => {
      const at = now();
      waitingSince ??= at;
      clearTimeout(timer);
      const left = Math.max(0, Math.min(rest, waitingSince + longest - at));
      timer = setTimeout(() => {
        stop();
        run();
      }, left);
    },
    stop,
  };
}
