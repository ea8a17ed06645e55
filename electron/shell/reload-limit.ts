/** Milliseconds within which so many deaths of the window are one and the same trouble. */
const WHILE = 60_000;
const MOST = 3;

/**
 * Tells whether a window that died may be shown anew without asking: three times within a minute.
 * Each ask is a death; times are in milliseconds and never go back.
 */
export function createReloadLimit(): (now: number) => boolean {
  let deaths: readonly number[] = [];
  return (now) => {
    deaths = [...deaths.filter((time) => now - time < WHILE), now];
    const isWithin = deaths.length <= MOST;
    // Whoever chooses to try again gets as many tries as at first.
    if (!isWithin) deaths = [];
    return isWithin;
  };
}
