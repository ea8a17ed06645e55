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

/** More would cover the side bar; those that are crowded out wait until there is room again. */
const MOST_SHOWN = 2;
/** Of more than so many the oldest go: nobody reads them. */
const MOST_KEPT = 5;

/** The errors and the newest, in the order they came. */
function onShow(all: readonly ShownToast[]): readonly ShownToast[] {
  const rank = ({ kind }: ShownToast) => (kind === 'error' ? 0 : 1);
  const chosen = all.toReversed().toSorted((a, b) => rank(a) - rank(b));
  return chosen.slice(0, MOST_SHOWN).toSorted((a, b) => a.id - b.id);
}

/** The messages on show. One list for the window, changed only through its functions. */
export function createToasts() {
  let all: readonly ShownToast[] = [];
  let shown = all;
  let lastId = 0;
  const listeners = new Set<Listener>();
  const set = (next: readonly ShownToast[]) => {
    all = next;
    shown = onShow(all);
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
      set([...all, { ...toast, id: lastId }].slice(-MOST_KEPT));
    },
    close: (id: number) => set(all.filter((toast) => toast.id !== id)),
  };
}

export const toasts = createToasts();

/** Shows a message at the bottom of the window. */
export function showToast(toast: Toast): void {
  toasts.show(toast);
}
