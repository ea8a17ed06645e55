/** A window that isn't seen draws nothing, and stores what is entered all the same. */
const LANGST_MS = 50;

/**
 * Runs something once, when the frame that is being made has been handed over: storing takes time
 * from drawing where there are few processors, and a key is answered before it is stored.
 */
export function efterBild(run: () => void): void {
  let isRun = false;
  const once = () => {
    if (isRun) return;
    isRun = true;
    run();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LANGST_MS);
}
