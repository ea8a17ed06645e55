import { foldDiarienummer } from '../../shared/rules/diarienummer.ts';
import { nummerplatser } from '../../shared/rules/sok-nummer.ts';
import type { SqliteFile } from '../connection.ts';

const MAX_CASES = 12;

/**
 * The cases whose number has been written, whole and in any form, newest year first. A seek in the
 * index that keeps numbers unique, for each place in a series that the text may mean. CROSS JOIN
 * keeps the few series outermost: SQLite would else walk through every case.
 */
export function casesByNumber(file: SqliteFile) {
  const inYear = file.prepare<[number, number], Row>(`SELECT a.rad, a.nummer_sok AS forms
    FROM diarium d CROSS JOIN arende a ON a.diarium_id = d.id AND a.ar = ? AND a.lopnr = ?`);
  const anyYear = file.prepare<[number], Row>(`SELECT a.rad, a.nummer_sok AS forms
    FROM diarieserie s CROSS JOIN arende a ON a.diarium_id = s.diarium_id AND a.ar = s.ar AND a.lopnr = ?
    ORDER BY s.ar DESC LIMIT ${MAX_CASES}`);
  return (text: string): number[] => {
    const rows = nummerplatser(text).flatMap(({ ar, lopnr }) =>
      ar === null ? anyYear.all(lopnr) : inYear.all(ar, lopnr),
    );
    return withNumber(text, rows);
  };
}

/** The handlingar whose number has been written, in any form. */
export function handlingarByNumber(file: SqliteFile) {
  const printed = file
    .prepare<[string], number>('SELECT rad FROM handling WHERE beteckning = ?')
    .pluck();
  const inCase = file.prepare<[number, number], Row & { beteckning: string; handlnr: number }>(
    `SELECT h.rad, h.beteckning, h.handlnr, a.nummer_sok AS forms
     FROM diarium d CROSS JOIN arende a ON a.diarium_id = d.id AND a.ar = ? AND a.lopnr = ?
     CROSS JOIN handling h ON h.arende_id = a.id`,
  );
  return (text: string): number[] => {
    const exact = printed.get(text.normalize('NFC').trim());
    if (exact !== undefined) return [exact];
    const asked = foldDiarienummer(text);
    const rows = nummerplatser(text).flatMap(({ ar, lopnr }) =>
      ar === null ? [] : inCase.all(ar, lopnr),
    );
    const own = rows.filter(
      ({ beteckning, handlnr, forms }) =>
        foldDiarienummer(beteckning) === asked ||
        formsOf(forms).some((form) => `${form}${String(handlnr)}` === asked),
    );
    return [...new Set(own.map(({ rad }) => rad))];
  };
}

interface Row {
  readonly rad: number;
  readonly forms: string;
}

/** Those of the cases whose number may be written so, each once. */
export function withNumber(text: string, rows: readonly Row[]): number[] {
  const asked = foldDiarienummer(text);
  const own = rows.filter(({ forms }) => formsOf(forms).includes(asked));
  return [...new Set(own.map(({ rad }) => rad))];
}

/** The forms that a case's number is kept in. */
export function formsOf(nummerSok: string): string[] {
  return nummerSok.toLowerCase().split(' ');
}
