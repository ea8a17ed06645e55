import { useNavigate, useSearch } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Riktning } from '../../../shared/domain/handling.ts';
import type { Registerhandling } from '../../../shared/domain/registerhandling.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { RegisterList } from '../../lists/register-list.tsx';
import { textHandlingslista } from '../../text/listor.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { handlingColumns } from './handling-columns.tsx';
import { handlingFilters, riktningOptions } from './handling-filters.ts';
import { HandlingInspector } from './handling-inspector.tsx';
import { handlingssokning } from './handling-search.ts';
import './handlingslista.css';

const idOf = (row: Registerhandling) => row.rad;
const NO_IDS: readonly number[] = [];

/** Every handling of the register, whichever case it lies in. */
export function HandlingslistaPage() {
  const search = useSearch({ from: '/app/handlingar' });
  const navigate = useNavigate();
  const { filter, sort } = handlingssokning(useDeferredValue(search));
  const list = useContractQuery('handlingslista.list', { filter, sort }, { keepPrevious: true });
  const { ids, fler = false } = list.data ?? {};
  const rows = useRowPages({ ids: ids ?? NO_IDS, idOf, query: rowsQuery });
  const sokning = handlingssokning(search);
  const count = ids?.length ?? 0;
  const change = (next: object) =>
    void navigate({ to: '/handlingar', search: { ...search, ...next }, replace: true });
  const open = ({ arendeId, id: handlingId }: Registerhandling) =>
    void navigate({
      to: '/arenden/$arendeId/handlingar/$handlingId',
      params: { arendeId, handlingId },
    });
  return (
    <RegisterList
      words={textHandlingslista}
      columns={handlingColumns}
      fields={handlingFilters}
      sokning={sokning}
      place={search}
      onChange={change}
      ids={ids}
      isFetching={list.isFetching}
      count={textHandlingslista.count(count, fler)}
      note={fler ? textHandlingslista.more(count) : undefined}
      {...rows}
      onOpen={open}
      inspector={(row) => <HandlingInspector row={row} onOpen={() => open(row)} />}
      toggled="riktning"
      toggles={
        <ToggleChips
          label={textHandlingslista.riktningFilter}
          options={riktningOptions}
          value={new Set(sokning.filter.riktning ?? [])}
          onChange={(next) => {
            change({ riktning: Riktning.options.filter((id) => next.has(id)) });
          }}
        />
      }
      whenNone={
        <EmptyState icon={FileText} title={textHandlingslista.emptyTitle}>
          {textHandlingslista.emptyText}
        </EmptyState>
      }
    />
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('handlingslista.listRows', { ids }).queryKey,
    queryFn: () => call('handlingslista.listRows', { ids }),
  };
}
