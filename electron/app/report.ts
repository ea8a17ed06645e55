import type { Host } from './host.ts';

/** Keeps an unexpected error in the program's log and answers the id to find it by. */
export type Report = (error: unknown, where?: string) => string;

/** Reports into the host's log. */
export function createReporter(host: Host): Report {
  return (error, where = 'job') => {
    const id = host.newId();
    host.log('error', 'unexpected', { id, where, ...placeOf(error) });
    return id;
  };
}

/**
 * Name, frames, and a cause written for the log. Messages may quote what a user wrote, and the
 * log holds no personal data.
 */
export function placeOf(error: unknown): { name: string; frames: string[]; cause?: string } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const lines = (error.stack ?? '').split('\n').map((line) => line.trim());
  const cause = typeof error.cause === 'string' ? { cause: error.cause } : {};
  return { name: error.name, ...cause, frames: lines.filter((line) => line.startsWith('at ')) };
}
