import { useNavigate, useSearch } from '@tanstack/react-router';
import { SearchX, Send } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Remissriktning } from '../../../shared/domain/remiss.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommands } from '../../commands/use-commands.ts';
import { textRemisser } from '../../text/remisser.ts';
import { Button } from '../../ui/button.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LiveCount } from '../../ui/live-count.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { remissColumns } from './remiss-columns.tsx';
import { RemissInspector } from './remiss-inspector.tsx';
import { shownRemisser } from './remisser-search.ts';
import type { RemisserSearch } from './remisser-search.ts';
import './remisser.css';

const everything = { filter: { riktning: null, obesvarade: false } } as const;
const chips = Object.entries(textRemisser.chips).map(([id, label]) => ({ id, label }));

/** Remisser in and out, the one that is due first on top. */
export function RemisserPage() {
  const search = useSearch({ from: '/app/remisser' });
  const navigate = useNavigate();
  const all = useContractData('remiss.list', everything);
  const shown = useMemo(() => shownRemisser(all, search), [all, search]);
  const ids = useMemo(() => shown.map((_, index) => index), [shown]);
  const active = shown.findIndex(({ id }) => id === search.valt);
  const change = (next: Partial<RemisserSearch>) =>
    void navigate({ to: '/remisser', search: { ...search, ...next }, replace: true });
  const chosen = shown[active];
  return (
    <Page>
      <PageHeader title={textRemisser.title} />
      <FilterBar search={search} count={shown.length} onChange={change} />
      <PageBody width="fill">
        <SplitView
          asideLabel={textRemisser.inspector}
          aside={chosen ? <RemissInspector remiss={chosen} /> : <p>{textRemisser.nothingChosen}</p>}
        >
          <DataGrid
            label={textRemisser.list}
            ids={ids}
            rowOf={(index) => shown[index]}
            columns={remissColumns}
            active={active}
            onActive={(index) => {
              change({ valt: shown[index]?.id });
            }}
            onOpen={({ id: remissId }) => {
              void navigate({ to: '/remisser/$remissId', params: { remissId } });
            }}
            empty={<NoRemisser isFiltered={all.length > 0} onClear={() => change(BLANK)} />}
          />
        </SplitView>
      </PageBody>
    </Page>
  );
}

const BLANK = { q: undefined, riktning: undefined, besvarade: true } as const;

interface FilterBarProps {
  readonly search: RemisserSearch;
  readonly count: number;
  readonly onChange: (next: Partial<RemisserSearch>) => void;
}

function FilterBar({ search, count, onChange }: FilterBarProps) {
  const filter = useRef<HTMLInputElement>(null);
  useCommands([
    {
      id: 'remisser.filtrera',
      title: textRemisser.filter,
      group: 'vyn',
      key: 'Ctrl+F',
      when: 'view',
      run: () => filter.current?.focus(),
    },
  ]);
  const { q = '', riktning, besvarade = false } = search;
  const on = [...(riktning ? [riktning] : []), ...(besvarade ? ['besvarade'] : [])];
  return (
    <PageToolbar>
      <SearchField
        label={textRemisser.filter}
        placeholder={textRemisser.filterPlaceholder}
        shortcut="Ctrl+F"
        value={q}
        onChange={(text) => {
          onChange({ q: text === '' ? undefined : text });
        }}
        inputRef={filter}
      />
      <ToggleChips
        label={textRemisser.show}
        options={chips}
        value={new Set(on)}
        onChange={(next) => {
          onChange({
            riktning: chosenWay(next, riktning),
            besvarade: next.has('besvarade') ? true : undefined,
          });
        }}
      />
      <LiveCount text={textRemisser.count(count)} />
    </PageToolbar>
  );
}

/** One way or both: choosing the other leaves the one that was chosen. */
function chosenWay(on: ReadonlySet<string>, before: Remissriktning | undefined) {
  const ways = Remissriktning.options.filter((one) => on.has(one));
  return ways.find((one) => one !== before) ?? ways[0];
}

function NoRemisser(props: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const navigate = useNavigate();
  if (props.isFiltered) {
    return (
      <EmptyState
        icon={SearchX}
        title={textRemisser.emptyFilterTitle}
        actions={<Button onPress={props.onClear}>{textRemisser.clearFilter}</Button>}
      >
        {textRemisser.emptyFilterText}
      </EmptyState>
    );
  }
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
