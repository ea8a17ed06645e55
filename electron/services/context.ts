import type { RegisterDb } from '../../db/open.ts';

/** What every use case works with: the open register and the host's clock and ids. */
export interface ServiceContext {
  readonly register: RegisterDb;
  now(): Date;
  newId(): string;
}

/** Today in the machine's own time zone, `YYYY-MM-DD`. */
export function today(context: Pick<ServiceContext, 'now'>): string {
  return dayOf(context.now());
}

/** The day of a moment in the machine's own time zone, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** The moment a day begins in the machine's own time zone, as ISO text in UTC. */
export function startOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).toISOString();
}
