import { SearchX } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Listsokning } from '../../shared/domain/listfilter.ts';
import { textFilter, textListvy } from '../text/listor.ts';
import { Button } from '../ui/button.tsx';
import { DataGrid } from '../ui/data-grid.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LiveCount } from '../ui/live-count.tsx';
import { Page, PageBody, PageHeader } from '../ui/page.tsx';
import { SplitView } from '../ui/split-view.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { FilterBar, useFilterDialog } from './filter-bar.tsx';
import { filterText } from './filter-field.ts';
import type { FilterField } from './filter-field.ts';
import { useListColumns } from './list-columns.ts';
import type { ListColumn } from './list-columns.ts';
import { blanked, isBlank } from './list-search.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { MarkBar } from './mark-bar.tsx';
import { useEscape } from '../ui/use-escape.ts';
import { useListExport } from './use-list-export.tsx';
import { useMarks } from './use-marks.ts';
import './lists.css';

export interface RegisterListProps<Row> {
  readonly words: {
    readonly title: string;
    readonly filter: string;
    readonly filterPlaceholder: string;
    readonly list: string;
    readonly inspector: string;
    readonly nothingChosen: string;
    readonly noMatchTitle: string;
  };
  /** Every column the list can show. */
  readonly columns: readonly ListColumn<Row>[];
  /** Every way it can be narrowed, but for the words in the search field. */
  readonly fields: readonly FilterField[];
  readonly sokning: Listsokning;
  readonly place: { readonly valt?: number | undefined; readonly kolumner?: string[] | undefined };
  /** Puts fields of the filter, the order, the chosen row or the columns in the address. */
  readonly onChange: (change: Readonly<Record<string, unknown>>) => void;
  /** Undefined until the list has been read once. */
  readonly ids: readonly number[] | undefined;
  readonly isFetching: boolean;
  readonly count: string;
  readonly rowOf: (id: number) => Row | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly onOpen: (row: Row) => void;
  readonly inspector: (row: Row) => ReactNode;
  /** What is beside the list can't be had elsewhere: it goes below when the window is narrow. */
  readonly isInspectorKept?: boolean;
  /** Shown when the whole register has none. */
  readonly whenNone: ReactNode;
  /** A filter shown as buttons in the toolbar. */
  readonly toggles?: ReactNode;
  /** The field whose filter the buttons show all of, so that it needs no chip. */
  readonly toggled?: string | undefined;
  readonly primary?: ReactNode;
  /** Said under the list, for example that it has been cut. */
  readonly note?: string | undefined;
  /** What can be done to marked rows, beside exporting them. */
  readonly markActions?: (marked: readonly number[], clear: () => void) => ReactNode;
}

const NO_IDS: readonly number[] = [];

/** A list of the register: searched, narrowed, put in order, looked into, marked and exported. */
export function RegisterList<Row>(props: RegisterListProps<Row>) {
  const { words, fields, sokning, place, onChange, rowOf } = props;
  const { lista, filter, sort } = sokning;
  const values: Readonly<Record<string, unknown>> = filter;
  const ids = props.ids ?? NO_IDS;
  const { columns, setWidth } = useListColumns(lista, props.columns, place.kolumner);
  const [isChoosing, setChoosing] = useState(false);
  const change = (id: string, value: unknown) => onChange({ [id]: value });
  const filters = useFilterDialog({ fields, values, onChange: change });
  const clear = () => onChange(blanked(Object.keys(values)));
  const marks = useMarks(ids);
  const writing = useListExport({ rubrik: words.title, sokning, columns });
  useEscape(() => {
    if (marks.marked.size > 0) marks.clear();
    else if (!isBlank(filter)) clear();
  });
  const chosen = place.valt === undefined ? undefined : rowOf(place.valt);
  return (
    <Page>
      <PageHeader
        title={words.title}
        meta={props.ids && <LiveCount text={props.count} />}
        isLoading={props.isFetching}
        actions={props.primary}
      />
      <ListToolbar
        {...{ words, fields, sokning, columns, toggles: props.toggles }}
        text={filter.text ?? ''}
        onText={(text) => change('text', text === '' ? undefined : text)}
        onAddFilter={filters.edit}
        onColumns={() => setChoosing(true)}
        exportEntries={writing.entries(null)}
      />
      <FilterBar
        {...{ fields, values, onChange: change, toggled: props.toggled }}
        onEdit={filters.edit}
        onClear={clear}
      />
      <PageBody width="fill">
        <SplitView
          look={props.isInspectorKept ? 'steps' : 'inspector'}
          asideLabel={words.inspector}
          aside={chosen ? props.inspector(chosen) : <NothingChosen text={words.nothingChosen} />}
        >
          <div className="list-main">
            <DataGrid
              label={words.list}
              {...{ ids, rowOf, columns, sort, selection: marks.selection }}
              onRange={props.onRange}
              onWidth={setWidth}
              onSort={(next) => onChange({ sortera: next.by, fallande: next.descending })}
              active={place.valt === undefined ? -1 : ids.indexOf(place.valt)}
              onActive={(index) => onChange({ valt: ids[index] })}
              onOpen={props.onOpen}
              empty={props.ids && <WhenEmpty {...props} onClear={clear} onEdit={filters.edit} />}
            />
            <div>
              {props.note !== undefined && <p className="list-note">{props.note}</p>}
              <MarkBar
                count={marks.marked.size}
                entries={writing.entries([...marks.marked])}
                actions={props.markActions?.([...marks.marked], marks.clear)}
                onClear={marks.clear}
              />
              {writing.status}
            </div>
          </div>
        </SplitView>
      </PageBody>
      {filters.dialog}
      {isChoosing && (
        <ColumnDialog
          list={lista}
          all={props.columns}
          shown={columns}
          onClose={() => setChoosing(false)}
          onKept={() => {
            setChoosing(false);
            onChange({ kolumner: undefined });
          }}
        />
      )}
    </Page>
  );
}

/** How a row is chosen, opened and marked. */
function NothingChosen({ text }: { readonly text: string }) {
  return (
    <div className="nothing-chosen">
      <p>{text}</p>
      <p className="muted">{textListvy.keys}</p>
    </div>
  );
}

interface WhenEmptyProps<Row> extends RegisterListProps<Row> {
  readonly onClear: () => void;
  readonly onEdit: (id: string) => void;
}

function WhenEmpty<Row>(props: WhenEmptyProps<Row>) {
  const { filter } = props.sokning;
  if (isBlank(filter)) return props.whenNone;
  const values: Readonly<Record<string, unknown>> = filter;
  // The list is empty because nobody has said who the user is.
  const me = props.fields.find(({ id, kind }) => kind === 'me' && !isBlank(values[id]));
  const asked = [
    filter.text ?? '',
    ...props.fields
      .filter(({ id }) => !isBlank(values[id]))
      .map((field) => filterText(field, values[field.id])),
  ];
  return (
    <EmptyState
      icon={SearchX}
      title={props.words.noMatchTitle}
      actions={
        <>
          {me && <Button onPress={() => props.onEdit(me.id)}>{textFilter.me}</Button>}
          <Button onPress={props.onClear}>{textFilter.clear}</Button>
        </>
      }
    >
      {textListvy.noMatch(asked.filter((words) => words !== '').join(', '))}
    </EmptyState>
  );
}
