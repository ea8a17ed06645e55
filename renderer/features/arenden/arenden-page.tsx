import { useNavigate, useSearch } from '@tanstack/react-router';
import { BellPlus, Inbox, Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import type { Arenderad } from '../../../shared/domain/arende.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { RegisterList } from '../../lists/register-list.tsx';
import { textArenden, textArendestatus } from '../../text/arende.ts';
import { textMarkering } from '../../text/listor.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { arendeColumns } from './arende-columns.tsx';
import { ArendeInspector } from './arende-inspector.tsx';
import { arendesokning, toggledStatuses } from './arende-search.ts';
import { useArendeFilters } from './use-arende-filters.ts';
import { WatchManyDialog } from './watch-many-dialog.tsx';

const statusOptions = toggledStatuses.map((id) => ({ id, label: textArendestatus[id] }));
const isToggled = (status: string) => toggledStatuses.some((one) => one === status);
const idOf = (row: Arenderad) => row.rad;
const NO_IDS: readonly number[] = [];
const FIRST = 100;

/** The register: every case, filtered, sorted and chosen through the address. */
export function ArendenPage() {
  const search = useSearch({ from: '/app/arenden' });
  const navigate = useNavigate();
  const sokning = arendesokning(search);
  const { filter, sort } = arendesokning(useDeferredValue(search));
  // The first lines are there long before a hundred thousand row numbers.
  const [asked] = useState({ filter, sort, atMost: FIRST });
  const first = useContractQuery('arende.list', asked);
  const list = useContractQuery('arende.list', { filter, sort }, { keepPrevious: true });
  const ids = list.data?.ids ?? first.data?.ids;
  const rows = useRowPages({ ids: ids ?? NO_IDS, idOf, query: rowsQuery });
  const status = sokning.filter.status ?? [];
  const change = (next: object) =>
    void navigate({ to: '/arenden', search: { ...search, ...next }, replace: true });
  const toNew = () => void navigate({ to: '/arenden/nytt' });
  return (
    <RegisterList
      words={textArenden}
      columns={arendeColumns}
      fields={useArendeFilters()}
      sokning={sokning}
      place={search}
      onChange={change}
      ids={ids}
      isFetching={list.isFetching}
      count={list.data ? textArenden.count(list.data.ids.length) : ''}
      {...rows}
      onOpen={({ id: arendeId }) =>
        void navigate({ to: '/arenden/$arendeId', params: { arendeId } })
      }
      inspector={(row) => <ArendeInspector row={row} />}
      toggled={status.every(isToggled) ? 'status' : undefined}
      toggles={
        <ToggleChips
          label={textArenden.statusFilter}
          options={statusOptions}
          value={new Set(status)}
          onChange={(next) => {
            // States that have no button stay as they are.
            const others = status.filter((one) => !isToggled(one));
            change({ status: [...toggledStatuses.filter((id) => next.has(id)), ...others] });
          }}
        />
      }
      primary={
        <Button kind="primary" icon={Plus} shortcut="Ctrl+N" onPress={toNew}>
          {textArenden.new}
        </Button>
      }
      whenNone={
        <EmptyState
          icon={Inbox}
          title={textArenden.emptyTitle}
          actions={<Button onPress={toNew}>{textArenden.new}</Button>}
        >
          {textArenden.emptyText}
        </EmptyState>
      }
      markActions={(rader, clear) => <WatchMany rader={rader} onDone={clear} />}
    />
  );
}

function WatchMany(props: { readonly rader: readonly number[]; readonly onDone: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={BellPlus} onPress={() => setOpen(true)}>
        {textMarkering.watch}
      </Button>
      {isOpen && <WatchManyDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('arende.listRows', { ids }).queryKey,
    queryFn: () => call('arende.listRows', { ids }),
  };
}
