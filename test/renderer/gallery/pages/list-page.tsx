import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../../../renderer/ui/button.tsx';
import { DataGrid } from '../../../../renderer/ui/data-grid.tsx';
import { EmptyState } from '../../../../renderer/ui/empty-state.tsx';
import type { GridColumn, GridSort } from '../../../../renderer/ui/grid-columns.ts';
import { LiveCount } from '../../../../renderer/ui/live-count.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../../../renderer/ui/page.tsx';
import { SearchField } from '../../../../renderer/ui/search-field.tsx';
import { SplitView } from '../../../../renderer/ui/split-view.tsx';
import { showToast } from '../../../../renderer/ui/toasts.ts';
import { StatusTag } from '../../../../renderer/ui/status-tag.tsx';
import type { StatusShape } from '../../../../renderer/ui/status-tag.tsx';
import { ToggleChips } from '../../../../renderer/ui/toggle-chips.tsx';
import { counted } from '../../../../renderer/text/sv.ts';
import { handlaggare } from '../people.ts';

interface Row {
  readonly id: number;
  readonly dnr: string;
  readonly rubrik: string;
  readonly vem: string;
  readonly status: readonly [StatusShape, string];
  readonly frist: string;
}

const SUBJECTS = [
  'Yttrande över dokumenthanteringsplan inom stadsdelen Björkhagen',
  'Ansökan om evenemangsbidrag i kommunens östra delar',
  'Remiss: konstgräsplan för perioden 2027–2030',
  'Medborgarförslag om konstgräsplan för Ängsbackens bygdegård',
];
const STATES: readonly (readonly [StatusShape, string])[] = [
  ['new', 'Registrerat'],
  ['working', 'Under beredning'],
  ['ready', 'Nämndklart'],
  ['sent', 'Expedierat'],
  ['locked', 'Beslutat'],
  ['done', 'Avslutat'],
  ['void', 'Makulerat'],
];

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('empty list');
  return found;
}

function rowOf(id: number): Row | undefined {
  if (id % 41 === 40) return undefined;
  return {
    id,
    dnr: `KN 2026/${String(100_000 - id).padStart(5, '0')}`,
    rubrik: pick(SUBJECTS, id),
    vem: pick(handlaggare, id * 3).label,
    status: pick(STATES, id),
    frist: id % 6 === 5 ? '2026-11-16' : '2026-12-19',
  };
}

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'dnr',
    title: 'Diarienr',
    width: 7.5,
    isSortable: true,
    cell: (row) => <span className="num muted">{row.dnr}</span>,
  },
  {
    id: 'rubrik',
    title: 'Ärendemening',
    width: 13,
    grows: true,
    isSortable: true,
    cell: (row) => <span className="grid-strong">{row.rubrik}</span>,
    fullText: (row) => row.rubrik,
  },
  { id: 'vem', title: 'Handläggare', width: 8.4, priority: 2, cell: (row) => row.vem },
  {
    id: 'status',
    title: 'Status',
    width: 9,
    isSortable: true,
    cell: (row) => <StatusTag shape={row.status[0]}>{row.status[1]}</StatusTag>,
  },
  {
    id: 'frist',
    title: 'Tidsfrist',
    width: 9.6,
    cell: (row) =>
      row.frist < '2026-11-21' ? (
        <StatusTag shape="late">{row.frist} 5 d sen</StatusTag>
      ) : (
        row.frist
      ),
  },
  {
    id: 'inkom',
    title: 'Inkom',
    width: 6,
    priority: 1,
    cell: () => <span className="muted">2026-11-02</span>,
  },
];

/** How many cases some words find; others find them all. */
const FOUND: Readonly<Partial<Record<string, number>>> = { inget: 0, ett: 1 };

/** A register of 100 000 invented cases. */
export function ListPage() {
  const [query, setQuery] = useState('');
  const [chips, setChips] = useState<ReadonlySet<string>>(new Set(['new']));
  const [sort, setSort] = useState<GridSort>({ by: 'dnr', descending: true });
  const [active, setActive] = useState(3);
  const ids = useMemo(
    () => Array.from({ length: FOUND[query] ?? 100_000 }, (_, index) => index),
    [query],
  );
  const chosen = rowOf(ids[active] ?? 0);
  return (
    <Page>
      <PageHeader
        title="Ärenden"
        meta={<LiveCount text={counted(ids.length, 'ärende', 'ärenden')} />}
        actions={
          <Button kind="primary" icon={Plus} shortcut="Ctrl+N">
            Nytt ärende
          </Button>
        }
      />
      <PageToolbar>
        <SearchField
          label="Filtrera ärenden"
          placeholder="Filtrera på diarienummer, rubrik, handläggare …"
          shortcut="Ctrl+F"
          value={query}
          onChange={setQuery}
        />
        <ToggleChips
          label="Status"
          options={STATES.slice(0, 4).map(([id, label]) => ({ id, label }))}
          value={chips}
          onChange={setChips}
        />
      </PageToolbar>
      <SplitView
        asideLabel="Valt ärende"
        aside={
          <>
            <p className="num muted">{chosen?.dnr}</p>
            <h2>{chosen?.rubrik}</h2>
          </>
        }
      >
        <PageBody width="fill">
          <DataGrid
            label="Ärenden"
            ids={ids}
            rowOf={rowOf}
            columns={COLUMNS}
            sort={sort}
            onSort={setSort}
            active={active}
            onActive={setActive}
            onOpen={({ dnr }) => showToast({ title: dnr })}
            empty={
              <EmptyState
                title="Inga ärenden matchar filtret"
                actions={
                  <Button shortcut="Escape" onPress={() => setQuery('')}>
                    Rensa filter
                  </Button>
                }
              >
                Sökningen går igenom diarienummer, ärendemening, handläggare och status.
              </EmptyState>
            }
          />
        </PageBody>
      </SplitView>
    </Page>
  );
}
