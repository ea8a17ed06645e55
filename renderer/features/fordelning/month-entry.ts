import { isManad } from '../../../shared/domain/datum.ts';
import { MANADSNAMN } from '../../../shared/domain/kalender.ts';

/** Reads a month as people write it: "2027-02", "202702", "feb 2027", "februari 2027". */
export function parseManad(text: string): string | null {
  const written = text.trim().toLocaleLowerCase('sv');
  const digits = /^(\d{4})[-/ ]?(\d{2})$/u.exec(written);
  const worded = /^(\p{L}{3,})\.? (\d{4})$/u.exec(written);
  const candidate = digits ? `${digits[1]}-${digits[2]}` : wordedManad(worded?.[1], worded?.[2]);
  return candidate !== null && isManad(candidate) ? candidate : null;
}

function wordedManad(name: string | undefined, year: string | undefined): string | null {
  if (name === undefined || year === undefined) return null;
  const index = MANADSNAMN.findIndex((month) => month.startsWith(name));
  return index < 0 ? null : `${year}-${String(index + 1).padStart(2, '0')}`;
}
