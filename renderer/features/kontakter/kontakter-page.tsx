import { useNavigate, useSearch } from '@tanstack/react-router';
import { Contact } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Slag } from '../../../shared/domain/dubblett.ts';
import type { Kontaktrad } from '../../../shared/domain/kontaktrad.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { RegisterList } from '../../lists/register-list.tsx';
import { textKontaktfilter, textKontaktlista } from '../../text/kontakter.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { kontaktColumns } from './kontakt-columns.tsx';
import { KontaktInspector } from './kontakt-inspector.tsx';
import { kontaktsokning } from './kontakter-search.ts';
import { ListButtons } from './list-buttons.tsx';
import { MarkedActions } from './marked-actions.tsx';
import { RowDialog } from './row-dialog.tsx';
import { slagOptions, useKontaktFilters } from './use-kontakt-filters.ts';
import './kontakter.css';

const idOf = (row: Kontaktrad) => row.rad;
const NO_IDS: readonly number[] = [];

/** Everybody the register can name, but for parties: outsiders, persons and bodies. */
export function KontakterPage() {
  const search = useSearch({ from: '/app/kontakter' });
  const navigate = useNavigate();
  const sokning = kontaktsokning(search);
  const { filter, sort } = kontaktsokning(useDeferredValue(search));
  const list = useContractQuery('kontakt.list', { filter, sort }, { keepPrevious: true });
  const ids = list.data?.ids;
  const rows = useRowPages({ ids: ids ?? NO_IDS, idOf, query: rowsQuery });
  const [open, setOpen] = useState<{ slag: Slag; id: string | null } | null>(null);
  const change = (next: object) =>
    void navigate({ to: '/kontakter', search: { ...search, ...next }, replace: true });
  return (
    <>
      <RegisterList
        words={textKontaktlista}
        columns={kontaktColumns}
        fields={useKontaktFilters()}
        sokning={sokning}
        place={search}
        onChange={change}
        ids={ids}
        isFetching={list.isFetching}
        count={textKontaktlista.count(ids?.length ?? 0)}
        {...rows}
        onOpen={setOpen}
        isInspectorKept
        inspector={(row) => <KontaktInspector row={row} onChange={() => setOpen(row)} />}
        toggled="slag"
        toggles={
          <ToggleChips
            label={textKontaktfilter.slag}
            options={slagOptions}
            value={new Set(sokning.filter.slag ?? [])}
            onChange={(next) => {
              change({ slag: Slag.options.filter((id) => next.has(id)) });
            }}
          />
        }
        primary={<ListButtons onNew={(slag) => setOpen({ slag, id: null })} />}
        whenNone={
          <EmptyState icon={Contact} title={textKontaktlista.emptyTitle}>
            {textKontaktlista.emptyText}
          </EmptyState>
        }
        markActions={(rader, clear) => (
          <MarkedActions
            {...{ rader, isClosedShown: filter.avslutade !== undefined, onDone: clear }}
          />
        )}
      />
      {open && <RowDialog {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('kontakt.listRows', { ids }).queryKey,
    queryFn: () => call('kontakt.listRows', { ids }),
  };
}
