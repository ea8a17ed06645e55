import type { Kontaktrad } from '../../../shared/domain/kontaktrad.ts';
import type { ListColumn } from '../../lists/list-columns.ts';
import { textKontakt as text, textRadtyp } from '../../text/kontakter.ts';
import { textKontakter } from '../../text/kontakter.ts';
import { NameCell } from './name-cell.tsx';

type Fact = 'efternamn' | 'titel' | 'enhet' | 'parti' | 'forkortning' | 'epost' | 'telefon';

/** A column that says what the row holds. */
function fact(id: Fact | 'adress', width: number): ListColumn<Kontaktrad> {
  const of = (row: Kontaktrad) => row[id];
  return { id, title: text[id], width, isUsual: false, cell: of, fullText: of };
}

/** What kind of contact, person or body it is. */
export function kindOf({ typ }: Pick<Kontaktrad, 'typ'>): string {
  return textRadtyp[typ ?? 'person'];
}

/** Every column of the list of contacts; of the usual ones, name and kind never leave. */
export const kontaktColumns: readonly ListColumn<Kontaktrad>[] = [
  {
    ...{ id: 'namn', title: text.namn, width: 11, grows: true, isUsual: true, isSortable: true },
    cell: (row) => <NameCell {...row} />,
    fullText: (row) => row.namn,
  },
  {
    ...{ id: 'slag', title: text.slag, width: 8, isUsual: true, isSortable: true },
    cell: kindOf,
    fullText: kindOf,
  },
  { ...fact('parti', 4), isUsual: true, isSortable: true, priority: 2 },
  { ...fact('enhet', 9), isUsual: true, isSortable: true, priority: 3 },
  { ...fact('epost', 12), isUsual: true, priority: 4 },
  { ...fact('telefon', 7), isUsual: true, priority: 1 },
  {
    ...{ id: 'handlingar', title: text.handlingar, width: 5.5, isUsual: true, priority: 5 },
    isNumeric: true,
    cell: (row) => <span className="num">{row.antalHandlingar}</span>,
  },
  { ...fact('efternamn', 8), isSortable: true },
  { ...fact('titel', 9), isSortable: true },
  fact('forkortning', 6),
  fact('adress', 14),
  {
    ...{ id: 'bruk', title: text.bruk, width: 5, isUsual: false },
    cell: (row) => (row.avslutad ? textKontakter.closedShort : text.inUse),
  },
];
