import { Columns3 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Listsokning } from '../../shared/domain/listfilter.ts';
import { useContractQuery } from '../api/queries.ts';
import { useCommand } from '../api/use-command.ts';
import { useCommands } from '../commands/use-commands.ts';
import { textKolumner, textLista, textVyer } from '../text/listor.ts';
import { Button } from '../ui/button.tsx';
import type { GridColumn } from '../ui/grid-columns.ts';
import { Menu } from '../ui/menu.tsx';
import type { MenuEntry } from '../ui/menu.tsx';
import { PageToolbar } from '../ui/page.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { showToast } from '../ui/toasts.ts';
import { AddFilter } from './filter-bar.tsx';
import type { FilterField } from './filter-field.ts';
import { ManageViewsDialog, SaveViewDialog } from './view-dialogs.tsx';
import { lastView } from './view-link.ts';

interface ListToolbarProps<Row> {
  readonly words: { readonly filter: string; readonly filterPlaceholder: string };
  readonly fields: readonly FilterField[];
  readonly sokning: Listsokning;
  readonly columns: readonly GridColumn<Row>[];
  readonly toggles: ReactNode;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onAddFilter: (id: string) => void;
  readonly onColumns: () => void;
  readonly exportEntries: readonly MenuEntry[];
}

/** Above a list: words to search for, filters to add, columns, views and exports. */
export function ListToolbar<Row>(props: ListToolbarProps<Row>) {
  const { words, sokning, columns } = props;
  const input = useRef<HTMLInputElement>(null);
  const kolumner = columns.map(({ id }) => id);
  const views = useViewEntries(sokning, kolumner);
  useCommands([
    {
      id: `${sokning.lista}.filtrera`,
      title: words.filter,
      group: 'vyn',
      key: 'Ctrl+F',
      when: 'view',
      run: () => input.current?.focus(),
    },
  ]);
  return (
    <PageToolbar>
      <SearchField
        label={words.filter}
        placeholder={words.filterPlaceholder}
        shortcut="Ctrl+F"
        value={props.text}
        onChange={props.onText}
        inputRef={input}
      />
      {props.toggles}
      <div className="list-tools">
        <AddFilter fields={props.fields} onAdd={props.onAddFilter} />
        <Button icon={Columns3} onPress={props.onColumns}>
          {textKolumner.button}
        </Button>
        <Menu
          label={textLista.menu}
          isIconOnly
          entries={[...views.entries, ...props.exportEntries]}
        />
      </div>
      {views.dialog}
    </PageToolbar>
  );
}

/** Saving the list as a view, changing the view one came from, and looking after them all. */
function useViewEntries(sokning: Listsokning, kolumner: string[]) {
  const [open, setOpen] = useState<'save' | 'manage' | null>(null);
  const views = useContractQuery('vy.list', {}).data ?? [];
  const opened = views.find(({ id }) => id === lastView.of(sokning.lista));
  const update = useCommand('vy.change', {
    onSuccess: ({ namn }) => showToast({ title: textVyer.updated(namn) }),
  });
  const close = () => setOpen(null);
  const updating: MenuEntry[] = opened
    ? [
        {
          id: 'update',
          label: textVyer.update(opened.namn),
          onAction: () =>
            update.run({
              vyId: opened.id,
              version: opened.version,
              data: { namn: opened.namn, sokning, kolumner },
            }),
        },
      ]
    : [];
  return {
    entries: [
      { id: 'save', label: textVyer.save, onAction: () => setOpen('save') },
      ...updating,
      { id: 'manage', label: textVyer.manage, onAction: () => setOpen('manage') },
    ] satisfies MenuEntry[],
    dialog: (
      <>
        {open === 'save' && <SaveViewDialog {...{ sokning, kolumner, onClose: close }} />}
        {open === 'manage' && <ManageViewsDialog onClose={close} />}
      </>
    ),
  };
}
