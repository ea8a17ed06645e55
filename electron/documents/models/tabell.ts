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

/** Any list as the template takes it, made on the given day. */
export function tabellData(
  { title, organisation, columns }: Tabell,
  rows: readonly (readonly (string | number | null)[])[],
  dag: string,
): ListaData {
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
    liggande: columns.length > UPRIGHT_COLUMNS,
    delar:
      rows.length === 0 ? [] : [{ niva: 2, rubrik: '', text: '', tabell: table(columns, rows) }],
  };
}

function table(columns: Tabell['columns'], rows: readonly (readonly (string | number | null)[])[]) {
  return {
    kolumner: columns.map(({ title, kind, mm }) => ({
      rubrik: title,
      mm: mm ?? (kind === 'day' ? 22 : null),
      hoger: kind === 'number',
    })),
    rader: rows.map((row) => columns.map((_, index) => String(row[index] ?? ''))),
  };
}
