import type { Arenderad, Arendestatus } from '../../../shared/domain/arende.ts';
import { textArenden, textArendestatus } from '../../text/arende.ts';
import { Deadline } from '../../ui/deadline.tsx';
import type { GridColumn } from '../../ui/grid-columns.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';

const SHAPES: Record<Arendestatus, StatusShape> = {
  registrerat: 'new',
  under_beredning: 'working',
  vilande: 'new',
  overlamnat: 'sent',
  arkiverat: 'done',
  namndklart: 'ready',
  beslutat: 'locked',
  expedierat: 'sent',
  avslutat: 'done',
  makulerat: 'void',
};

/** The state of a case as shape and word. */
export function ArendeStatus({ status }: { readonly status: Arendestatus }) {
  return <StatusTag shape={SHAPES[status]}>{textArendestatus[status]}</StatusTag>;
}

/** The columns of the case list; number, subject and deadline never leave. */
export const arendeColumns: readonly GridColumn<Arenderad>[] = [
  {
    id: 'diarienummer',
    title: textArenden.diarienummer,
    width: 7.5,
    isSortable: true,
    isNumeric: false,
    cell: (row) => <span className="num">{row.diarienummer}</span>,
  },
  {
    id: 'arendemening',
    title: textArenden.arendemening,
    width: 13,
    grows: true,
    isSortable: true,
    cell: (row) => row.arendemening,
    fullText: (row) => row.arendemening,
  },
  {
    id: 'handlaggare',
    title: textArenden.handlaggare,
    width: 9,
    priority: 2,
    cell: (row) => row.handlaggare,
    fullText: (row) => row.handlaggare,
  },
  {
    id: 'status',
    title: textArenden.status,
    width: 9,
    priority: 3,
    isSortable: true,
    cell: (row) => <ArendeStatus status={row.status} />,
  },
  {
    id: 'tidsfrist',
    title: textArenden.tidsfrist,
    width: 10,
    cell: (row) => row.tidsfrist !== null && <Deadline senast={row.tidsfrist} isShort />,
  },
  {
    id: 'inkomDatum',
    title: textArenden.inkom,
    width: 6,
    priority: 1,
    isSortable: true,
    cell: (row) => row.inkomDatum,
  },
];
