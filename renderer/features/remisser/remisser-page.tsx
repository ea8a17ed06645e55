import { useNavigate, useSearch } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useDeferredValue } from 'react';
import { Remissriktning } from '../../../shared/domain/remiss.ts';
import type { Remissrad } from '../../../shared/domain/remissrad.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { RegisterList } from '../../lists/register-list.tsx';
import { textRemisser } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { remissColumns } from './remiss-columns.tsx';
import { remissFilters } from './remiss-filters.ts';
import { RemissInspector } from './remiss-inspector.tsx';
import { remissokning } from './remisser-search.ts';
import './remisser.css';

const chips = Object.entries(textRemisser.chips).map(([id, label]) => ({ id, label }));
const idOf = (row: Remissrad) => row.rad;
const NO_IDS: readonly number[] = [];

/** Remisser in and out, the one that is due first on top. */
export function RemisserPage() {
  const search = useSearch({ from: '/app/remisser' });
  const navigate = useNavigate();
  const { filter, sort } = remissokning(useDeferredValue(search));
  const list = useContractQuery('remisslista.list', { filter, sort }, { keepPrevious: true });
  const ids = list.data?.ids;
  const rows = useRowPages({ ids: ids ?? NO_IDS, idOf, query: rowsQuery });
  const sokning = remissokning(search);
  const { riktning = [], besvarade = false } = sokning.filter;
  const change = (next: object) =>
    void navigate({ to: '/remisser', search: { ...search, ...next }, replace: true });
  return (
    <RegisterList
      words={textRemisser}
      columns={remissColumns}
      fields={remissFilters}
      sokning={sokning}
      place={search}
      onChange={change}
      ids={ids}
      isFetching={list.isFetching}
      count={textRemisser.count(ids?.length ?? 0)}
      {...rows}
      onOpen={({ id: remissId }) =>
        void navigate({ to: '/remisser/$remissId', params: { remissId } })
      }
      inspector={(row) => <RemissInspector remiss={row} />}
      toggled="riktning"
      toggles={
        <ToggleChips
          label={textRemisser.show}
          options={chips}
          value={new Set([...riktning, ...(besvarade ? ['besvarade'] : [])])}
          onChange={(next) => {
            change({
              riktning: Remissriktning.options.filter((id) => next.has(id)),
              besvarade: next.has('besvarade') ? true : undefined,
            });
          }}
        />
      }
      whenNone={<NoRemisser />}
    />
  );
}

function NoRemisser() {
  const navigate = useNavigate();
  return (
    <EmptyState
      icon={Send}
      title={textRemisser.emptyTitle}
      actions={
        <Button onPress={() => void navigate({ to: '/arenden' })}>{textRemisser.toCases}</Button>
      }
    >
      {textRemisser.emptyText}
    </EmptyState>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('remisslista.listRows', { ids }).queryKey,
    queryFn: () => call('remisslista.listRows', { ids }),
  };
}
