import { Plus, SearchX } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useCommands } from '../../commands/use-commands.ts';
import { textKontakter, textPartier } from '../../text/kontakter.ts';
import { Button } from '../../ui/button.tsx';
import { DataGrid } from '../../ui/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { GridColumn, GridSort } from '../../ui/grid-columns.ts';
import { LiveCount } from '../../ui/live-count.tsx';
import { PageToolbar } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { usePartierSearch } from './use-partier-search.ts';

interface ListPartWords {
  readonly list: string;
  readonly new: string;
  readonly count: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
}

interface ListPartProps<Row> {
  readonly words: ListPartWords;
  readonly icon: LucideIcon;
  readonly ids: readonly number[];
  readonly rowOf: (id: number) => Row | undefined;
  readonly columns: readonly GridColumn<Row>[];
  readonly sort: GridSort;
  /** Place of the chosen row; -1 for none. */
  readonly active: number;
  /** What `valt` of the address is for the row at a place. */
  readonly chosenAt: (index: number) => string | undefined;
  readonly isLoaded: boolean;
  readonly aside: ReactNode;
  readonly onNew: () => void;
  readonly onOpen: (row: Row) => void;
}

const CLOSED = [{ id: 'avslutade', label: textKontakter.closedShort }] as const;

/** One of the lists of the screen: filter, rows, and the chosen row beside them. */
export function ListPart<Row>(props: ListPartProps<Row>) {
  const { words, ids, rowOf, columns, sort, active, onNew } = props;
  const { search, change } = usePartierSearch();
  const filter = useRef<HTMLInputElement>(null);
  useListKeys(filter, words.new, onNew);
  return (
    <div className="kontakter-part">
      <PageToolbar>
        <SearchField
          label={textKontakter.filter}
          placeholder={textPartier.filterPlaceholder}
          shortcut="Ctrl+F"
          value={search.q ?? ''}
          onChange={(q) => {
            change({ q: q === '' ? undefined : q });
          }}
          inputRef={filter}
        />
        <ToggleChips
          label={textKontakter.showClosed}
          options={CLOSED}
          value={new Set(search.avslutade === true ? ['avslutade'] : [])}
          onChange={(shown) => {
            change({ avslutade: shown.has('avslutade') ? true : undefined });
          }}
        />
        {props.isLoaded && <LiveCount text={words.count(ids.length)} />}
        <span className="spacer" />
        <Button kind="primary" icon={Plus} shortcut="Ctrl+N" onPress={onNew}>
          {words.new}
        </Button>
      </PageToolbar>
      <SplitView look="steps" asideLabel={textKontakter.inspector} aside={props.aside}>
        <DataGrid
          label={words.list}
          ids={ids}
          rowOf={rowOf}
          columns={columns}
          sort={sort}
          onSort={({ by, descending }) => {
            change({ sortera: by, fallande: descending });
          }}
          active={active}
          onActive={(index) => {
            change({ valt: props.chosenAt(index) });
          }}
          onOpen={props.onOpen}
          empty={props.isLoaded && <EmptyList {...props} />}
        />
      </SplitView>
    </div>
  );
}

function EmptyList<Row>({ words, icon, onNew }: ListPartProps<Row>) {
  const { search, change } = usePartierSearch();
  if (search.q === undefined) {
    return (
      <EmptyState
        icon={icon}
        title={words.emptyTitle}
        actions={<Button onPress={onNew}>{words.new}</Button>}
      >
        {words.emptyText}
      </EmptyState>
    );
  }
  const clear = () => {
    change({ q: undefined });
  };
  return (
    <EmptyState
      icon={SearchX}
      title={textKontakter.emptyFilterTitle}
      actions={<Button onPress={clear}>{textKontakter.clearFilter}</Button>}
    >
      {textKontakter.emptyFilterText(search.q)}
    </EmptyState>
  );
}

function useListKeys(
  filter: React.RefObject<HTMLInputElement | null>,
  newTitle: string,
  onNew: () => void,
): void {
  useCommands([
    {
      id: 'kontakter.filtrera',
      title: textKontakter.filter,
      group: 'vyn',
      key: 'Ctrl+F',
      when: 'view',
      run: () => filter.current?.focus(),
    },
    {
      id: 'kontakter.ny',
      title: newTitle,
      group: 'vyn',
      key: 'Ctrl+N',
      when: 'view',
      run: onNew,
    },
  ]);
}
