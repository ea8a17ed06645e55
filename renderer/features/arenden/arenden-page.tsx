import { useNavigate, useSearch } from '@tanstack/react-router';
import { Inbox, Plus, SearchX } from 'lucide-react';
import { useCallback, useDeferredValue, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Arenderad } from '../../../shared/domain/arende.ts';
import { call } from '../../api/client.ts';
import { contractQuery, useContractQuery } from '../../api/queries.ts';
import { useRowPages } from '../../api/row-pages.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textArenden, textArendestatus } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { arendeColumns } from './arende-columns.tsx';
import { ArendeInspector } from './arende-inspector.tsx';
import { filterStatuses, listInput } from './arende-search.ts';
import type { ArendeSearch } from './arende-search.ts';

const statusOptions = filterStatuses.map((id) => ({ id, label: textArendestatus[id] }));
const idOf = (row: Arenderad) => row.rad;
const NO_IDS: readonly number[] = [];

/** The register: every case, filtered, sorted and chosen through the address. */
export function ArendenPage() {
  const search = useSearch({ from: '/app/arenden' });
  const navigate = useNavigate();
  const change = (next: Partial<ArendeSearch>) =>
    void navigate({ to: '/arenden', search: { ...search, ...next }, replace: true });
  const filter = useRef<HTMLInputElement>(null);
  useFilterKey(filter);
  const list = useContractQuery('arende.list', listInput(useDeferredValue(search)), {
    keepPrevious: true,
  });
  const ids = list.data?.ids ?? NO_IDS;
  const { rowOf, onRange } = useRowPages({ ids, idOf, query: rowsQuery });
  const active = search.valt === undefined ? -1 : ids.indexOf(search.valt);
  const chosen = search.valt === undefined ? undefined : rowOf(search.valt);
  const open = useCallback(
    (index: number) => {
      const row = rowOf(ids[index] ?? 0);
      if (row) void navigate({ to: '/arenden/$arendeId', params: { arendeId: row.id } });
    },
    [ids, navigate, rowOf],
  );
  const toNew = () => void navigate({ to: '/arenden/nytt' });
  return (
    <Page>
      <PageHeader
        title={textArenden.title}
        meta={list.data && <LiveCount text={textArenden.count(ids.length)} />}
        isLoading={list.isFetching}
        actions={
          <Button kind="primary" icon={Plus} shortcut="Ctrl+N" onPress={toNew}>
            {textArenden.new}
          </Button>
        }
      />
      <PageToolbar>
        <SearchField
          label={textArenden.filter}
          placeholder={textArenden.filterPlaceholder}
          shortcut="Ctrl+F"
          value={search.q ?? ''}
          onChange={(q) => {
            change({ q: q === '' ? undefined : q });
          }}
          inputRef={filter}
        />
        <ToggleChips
          label={textArenden.statusFilter}
          options={statusOptions}
          value={new Set(search.status ?? [])}
          onChange={(status) => {
            change({ status: filterStatuses.filter((id) => status.has(id)) });
          }}
        />
      </PageToolbar>
      <PageBody width="fill">
        <SplitView
          asideLabel={textArenden.inspector}
          aside={chosen ? <ArendeInspector row={chosen} /> : <p>{textArenden.nothingChosen}</p>}
        >
          <DataGrid
            label={textArenden.list}
            ids={ids}
            rowOf={rowOf}
            onRange={onRange}
            columns={arendeColumns}
            sort={listInput(search).sort}
            onSort={(sort) => {
              change({ sortera: sort.by as ArendeSearch['sortera'], fallande: sort.descending });
            }}
            active={active}
            onActive={(index) => {
              change({ valt: ids[index] });
            }}
            onOpen={open}
            empty={list.data && emptyList(search, toNew, () => void navigate({ to: '/arenden' }))}
          />
        </SplitView>
      </PageBody>
    </Page>
  );
}

function rowsQuery(ids: number[]) {
  return {
    queryKey: contractQuery('arende.listRows', { ids }).queryKey,
    queryFn: () => call('arende.listRows', { ids }),
  };
}

function useFilterKey(filter: React.RefObject<HTMLInputElement | null>): void {
  useCommands([
    {
      id: 'arenden.filtrera',
      title: textArenden.filter,
      group: 'vyn',
      key: 'Ctrl+F',
      when: 'view',
      run: () => filter.current?.focus(),
    },
  ]);
}

function emptyList(search: ArendeSearch, toNew: () => void, clear: () => void): ReactNode {
  const { filter } = listInput(search);
  if (filter.text === '' && filter.status?.length === 0) {
    return (
      <EmptyState
        icon={Inbox}
        title={textArenden.emptyTitle}
        actions={<Button onPress={toNew}>{textArenden.new}</Button>}
      >
        {textArenden.emptyText}
      </EmptyState>
    );
  }
  const words = [filter.text, ...(filter.status ?? []).map((status) => textArendestatus[status])];
  return (
    <EmptyState
      icon={SearchX}
      title={textArenden.noMatchTitle}
      actions={<Button onPress={clear}>{textArenden.clearFilter}</Button>}
    >
      {textArenden.noMatchText(words.filter((word) => word !== '').join(', '))}
    </EmptyState>
  );
}
