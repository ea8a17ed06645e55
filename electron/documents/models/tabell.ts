import { formatDag } from '../../../shared/domain/datum.ts';
import type { ListaData } from './lista-data.ts';

/** A list on the screen, as it is put on paper. */
export interface Tabell {
  readonly title: string;
  readonly organisation: string;
  readonly columns: readonly {
    readonly title: string;
    readonly kind: 'text' | 'day' | 'number';
    readonly mm: number | null;
  }[];
}

/** Columns that an upright page has room for. */
const UPRIGHT_COLUMNS = 6;
/** Millimetres between the margins of an A4 page. */
const ROOM = { upright: 170, lying: 257 } as const;
const DAY_MM = 22;
/** Letters that a column gets room for at least and at most, when the page is shared. */
const LETTERS = { least: 12, most: 60 } as const;

/** Any list as the template takes it, made on the given day. */
export function tabellData(
  { title, organisation, columns }: Tabell,
  rows: Rows,
  dag: string,
): ListaData {
  const liggande = columns.length > UPRIGHT_COLUMNS;
  return {
    organisation,
    dokumenttyp: 'Lista',
    uppgifter: [
      { namn: 'Antal', varde: String(rows.length) },
      { namn: 'Utskriven', varde: formatDag(dag) },
    ],
    rubrik: title,
    inledning: rows.length === 0 ? 'Listan är tom.' : '',
    lopande: `${organisation} \u00b7 ${title}`,
    liggande,
    delar:
      rows.length === 0
        ? []
        : [{ niva: 2, rubrik: '', text: '', tabell: table(columns, rows, liggande) }],
  };
}

type Rows = readonly (readonly (string | number | null)[])[];

function table(columns: Tabell['columns'], rows: Rows, liggande: boolean) {
  const widths = widthsOf(columns, rows, liggande ? ROOM.lying : ROOM.upright);
  return {
    kolumner: columns.map(({ title, kind }, index) => ({
      rubrik: title,
      mm: widths[index] ?? null,
      hoger: kind === 'number',
    })),
    rader: rows.map((row) => columns.map((_, index) => String(row[index] ?? ''))),
  };
}

/** Those with a width of their own have it; the others share what is left by how much they hold. */
function widthsOf(columns: Tabell['columns'], rows: Rows, room: number): number[] {
  const own = columns.map(({ kind, mm }) => mm ?? (kind === 'day' ? DAY_MM : null));
  const letters = columns.map(({ title }, index) =>
    own[index] === null ? lettersOf(title, rows, index) : 0,
  );
  const left = room - sum(own.map((mm) => mm ?? 0));
  const all = sum(letters);
  return own.map((mm, index) => mm ?? (left * (letters[index] ?? 0)) / all);
}

/** What the cells of a column hold between them, within what is readable. */
function lettersOf(title: string, rows: Rows, index: number): number {
  const mean = sum(rows.map((row) => String(row[index] ?? '').length)) / rows.length;
  return Math.min(LETTERS.most, Math.max(LETTERS.least, title.length, mean));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
