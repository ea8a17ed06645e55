import { z } from 'zod';

/** A time of the day, "09:05". */
export const Klockslag = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'invalid_time');
export type Klockslag = z.infer<typeof Klockslag>;

/** A time as people write it, "9.05", "13:00", "1300" or "13"; null for what is no time. */
export function parseKlockslag(text: string): Klockslag | null {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(text.trim());
  if (!match) return null;
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
  return Klockslag.safeParse(time).success ? time : null;
}

/** A time as it is printed, "13.00". */
export function formatKlockslag(time: Klockslag): string {
  return time.replace(':', '.');
}
