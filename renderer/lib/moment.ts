const MOMENT = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** A moment in the machine's own time zone: "2026-11-22 14:32". */
export function formatMoment(iso: string): string {
  return MOMENT.format(new Date(iso));
}

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });

/** The day of a moment in the machine's own time zone: "2026-11-22". */
export function formatMomentDay(iso: string): string {
  return DAY.format(new Date(iso));
}
