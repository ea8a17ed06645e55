import { CallError } from '../../shared/contract/errors.ts';

/** What `read` finds; nothing when what it asks of has gone. Throws as `read` but for `NotFound`. */
export async function unlessGone<Found>(read: () => Promise<Found[]>): Promise<Found[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CallError && error.failure.code === 'NotFound') return [];
    throw error;
  }
}
