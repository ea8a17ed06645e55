import { useSyncExternalStore } from 'react';

/** One line of what became of a task. */
export interface TaskLine {
  readonly tone: 'ok' | 'warn' | 'danger';
  readonly title: string;
  readonly detail: string;
}

/** Long work that goes on while one does other things. */
export interface Task {
  readonly jobId: string;
  readonly title: string;
  /** What is shown when it has ended; stays until it is closed. */
  readonly report: { readonly title: string; readonly lines: readonly TaskLine[] } | null;
  readonly formatAmount: (amount: number) => string;
}

let shown: readonly Task[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Task[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** The tasks of this window, oldest first. */
export const tasks = {
  add: (task: Omit<Task, 'report'>) => set([...shown, { ...task, report: null }]),
  finish: (jobId: string, report: NonNullable<Task['report']>) =>
    set(shown.map((task) => (task.jobId === jobId ? { ...task, report } : task))),
  remove: (jobId: string) => set(shown.filter((task) => task.jobId !== jobId)),
  shown: () => shown,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The tasks to show. */
export function useTasks(): readonly Task[] {
  return useSyncExternalStore(tasks.subscribe, tasks.shown);
}
