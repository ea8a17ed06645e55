import { Contact } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Kontakttyp } from '../../../shared/domain/kontakt.ts';
import type { Kontaktrad } from '../../../shared/domain/kontakt.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { textKontakt, textKontakter } from '../../text/kontakter.ts';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { Details } from './details.tsx';
import { DuplicatesButton } from './duplicates-button.tsx';
import { KontaktDialog } from './kontakt-dialog.tsx';
import { kontaktInput } from './kontakter-search.ts';
import { ListPart } from './list-part.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NameCell } from './name-cell.tsx';
import { useKontakterSearch } from './use-kontakter-search.ts';
import { UsesSection } from './uses-section.tsx';

const typOptions = Kontakttyp.options.map((id) => ({ id, label: textKontakt.typer[id] }));
const NO_IDS: readonly number[] = [];
const idOf = (row: Kontaktrad) => row.rad;

const columns: readonly GridColumn<Kontaktrad>[] = [
  {
    id: 'namn',
    title: textKontakt.namn,
    width: 14,
    grows: true,
    isSortable: true,
    cell: (row) => <NameCell {...row} />,
    fullText: (row) => row.namn,
  },
  {
    id: 'typ',
    title: textKontakt.typ,
    width: 7,
    isSortable: true,
    priority: 3,
    cell: (row) => textKontakt.typer[row.typ],
  },
  { id: 'epost', title: textKontakt.epost, width: 13, priority: 2, cell: (row) => row.epost },
  { id: 'telefon', title: textKontakt.telefon, width: 8, priority: 1, cell: (row) => row.telefon },
  {
    id: 'handlingar',
    title: textKontakt.handlingar,
    width: 6,
    isNumeric: true,
    priority: 4,
    cell: (row) => <span className="num">{row.antalHandlingar}</span>,
  },
];

/** Those outside the organisation; the list may be long, so only the rows on screen are read. */
export function KontakterTab() {
  const { search, change } = useKontakterSearch();
  const input = kontaktInput(useDeferredValue(search));
  const list = useContractQuery('kontakt.list', input, { keepPrevious: true });
  const ids = list.data?.ids ?? NO_IDS;
  const { rowOf, onRange } = useRowPages({ ids, idOf, query: rowsQuery });
  const chosen = typeof search.valt === 'number' ? rowOf(search.valt) : undefined;
  const [open, setOpen] = useState<Kontaktrad | 'new' | null>(null);
  const [isMerging, setMerging] = useState(false);
  return (
    <>
      <ListPart
        words={textKontakt}
        icon={Contact}
        ids={ids}
        rowOf={rowOf}
        onRange={onRange}
        columns={columns}
        sort={kontaktInput(search).sort}
        active={typeof search.valt === 'number' ? ids.indexOf(search.valt) : -1}
        chosenAt={(index) => ids[index]}
        isLoaded={list.data !== undefined}
        hasClosed
        tools={
          <>
            <ToggleChips
              label={textKontakt.typFilter}
              options={typOptions}
              value={new Set(search.typ ?? [])}
              onChange={(typ) => {
                change({ typ: Kontakttyp.options.filter((id) => typ.has(id)) });
              }}
            />
            <DuplicatesButton slag="kontakt" />
          </>
        }
        aside={
          chosen ? (
            <Details
              namn={chosen.namn}
              skyddad={chosen.skyddad}
              avslutad={chosen.avslutad}
              facts={[
                [textKontakt.typ, textKontakt.typer[chosen.typ]],
                [textKontakt.epost, chosen.epost],
                [textKontakt.telefon, chosen.telefon],
                [textKontakt.adress, chosen.adress],
              ]}
              onChange={() => setOpen(chosen)}
              onMerge={() => setMerging(true)}
            >
              <UsesSection motpart={{ slag: 'kontakt', id: chosen.id }} />
            </Details>
          ) : (
            <p>{textKontakter.nothingChosen}</p>
          )
        }
        onNew={() => setOpen('new')}
        onOpen={(index) => setOpen(rowOf(ids[index] ?? 0) ?? null)}
      />
      {open !== null && (
        <KontaktDialog
          {...(open === 'new' ? {} : { kontakt: open })}
          onClose={() => setOpen(null)}
          onSaved={() => setOpen(null)}
        />
      )}
      {isMerging && chosen && (
        <MergeDialog slag="kontakt" firstId={chosen.id} onClose={() => setMerging(false)} />
      )}
    </>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('kontakt.listRows', { ids }).queryKey,
    queryFn: () => call('kontakt.listRows', { ids }),
  };
}
