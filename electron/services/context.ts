import type { RegisterDb } from '../../db/open.ts';

/** What every use case works with: the open register and the host's clock and ids. */
export interface ServiceContext {
  readonly register: RegisterDb;
  now(): Date;
  newId(): string;
}

/** The day in the machine's own time zone, `YYYY-MM-DD`. */
export function today(context: Pick<ServiceContext, 'now'>): string {
  const now = context.now();
  const part = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
