const waiting: (() => void)[] = [];
let isDown = false;

function release(): void {
  isDown = false;
  for (const run of waiting.splice(0)) run();
}

/**
 * Runs at once, or, while the pointer is held down, when it is let go. For what happens as a
 * field is left: an error that came or went under the pointer would move the button being
 * pressed, and the press would be lost.
 */
export function afterPress(run: () => void): void {
  if (isDown) waiting.push(run);
  else run();
}

/** Follows the pointer for {@link afterPress}. Called once, by the program. */
export function followPresses(): void {
  window.addEventListener('pointerdown', () => (isDown = true), true);
  // Before anything hears of the press: what was written last counts in what it does.
  window.addEventListener('pointerup', release, true);
  window.addEventListener('pointercancel', release, true);
  window.addEventListener('blur', release);
}
