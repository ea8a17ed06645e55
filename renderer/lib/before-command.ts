import { useEffect } from 'react';
import { flushSync } from 'react-dom';

/** Keys that work on the text of a field when Ctrl is held down, and leave the field as it is. */
const EDITING = new Set(['a', 'c', 'v', 'x', 'y', 'z']);

function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!(ctrlKey || metaKey) || altKey) return false;
  return key === 'Enter' || (key.length === 1 && !EDITING.has(key.toLowerCase()));
}

/**
 * Runs before any command that is given by its key, such as Ctrl+S: what is being written then
 * counts in what the command does, though the field hasn't been left.
 */
export function useBeforeCommand(isActive: boolean, run: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (isCommand(event)) flushSync(run);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  });
}
