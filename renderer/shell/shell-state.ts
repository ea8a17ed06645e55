export type ShellWindow = 'palette' | 'help' | 'about' | 'me';

let shown: ShellWindow | null = null;
const listeners = new Set<() => void>();

function set(next: ShellWindow | null): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Which of the shell's own windows is open; at most one is. */
export const shellState = {
  shown: () => shown,
  open: (window: ShellWindow) => set(window),
  close: () => set(null),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
