/** A message about something that happened elsewhere than where one is looking. */
export interface Toast {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly kind?: 'ok' | 'error';
  /** Takes back what was done; the button reads "Ångra". */
  readonly onUndo?: (() => void) | undefined;
}

export interface ShownToast extends Toast {
  readonly id: number;
}

type Listener = () => void;

/** Milliseconds a message stays; never under eight seconds, longer for long texts and errors. */
export function toastTime(toast: Toast): number {
  const length = toast.title.length + (toast.detail?.length ?? 0);
  const reading = 8_000 + length * 40;
  return toast.kind === 'error' ? reading * 2 : reading;
}

/** The messages on show. One list for the window, changed only through its functions. */
export function createToasts() {
  let shown: readonly ShownToast[] = [];
  let lastId = 0;
  const listeners = new Set<Listener>();
  const set = (next: readonly ShownToast[]) => {
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    shown: () => shown,
    subscribe: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (toast: Toast) => {
      lastId += 1;
      set([...shown, { ...toast, id: lastId }].slice(-3));
    },
    close: (id: number) => set(shown.filter((toast) => toast.id !== id)),
  };
}

export const toasts = createToasts();

/** Shows a message at the bottom of the window. */
export function showToast(toast: Toast): void {
  toasts.show(toast);
}
