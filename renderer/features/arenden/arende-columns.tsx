import type { Arenderad, Arendestatus } from '../../../shared/domain/arende.ts';
import { formatMoment, formatMomentDay } from '../../lib/moment.ts';
import type { ListColumn } from '../../lists/list-columns.ts';
import { textArenden, textArendestatus, textUrsprung } from '../../text/arende.ts';
import { textOffentlighet } from '../../text/handling.ts';
import { textArendekolumner } from '../../text/listor.ts';
import { Deadline } from '../../ui/deadline.tsx';
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

const more = textArendekolumner;

/** Those a person may add. */
const moreColumns: readonly ListColumn<Arenderad>[] = [
  {
    ...{ id: 'diarium', title: more.diarium, width: 10, isUsual: false },
    cell: (row) => row.diarium,
    fullText: (row) => row.diarium,
  },
  {
    ...{ id: 'klass', title: more.klass, width: 5, isUsual: false, isSortable: true },
    cell: (row) => row.klass,
  },
  {
    ...{ id: 'ursprung', title: more.ursprung, width: 9, isUsual: false, isSortable: true },
    cell: (row) => `${textUrsprung[row.ursprung]} ${row.ursprungRef}`,
    fullText: (row) => `${textUrsprung[row.ursprung]} ${row.ursprungRef}`,
  },
  {
    ...{ id: 'initiativtagare', title: more.initiativtagare, width: 10, isUsual: false },
    isSortable: true,
    cell: (row) => row.initiativtagare,
    fullText: (row) => row.initiativtagare,
  },
  {
    ...{ id: 'offentlighet', title: more.offentlighet, width: 8, isUsual: false },
    isSortable: true,
    cell: (row) => textOffentlighet[row.offentlighet],
  },
  {
    ...{ id: 'registrerad', title: more.registrerad, width: 6.5, isUsual: false },
    isSortable: true,
    cell: (row) => formatMomentDay(row.registreradTid),
  },
  {
    ...{ id: 'avslutad', title: more.avslutad, width: 6, isUsual: false, isSortable: true },
    cell: (row) => row.avslutadDatum,
  },
  {
    ...{ id: 'senasteHandelse', title: more.senasteHandelse, width: 8.5, isUsual: false },
    cell: (row) => row.senasteHandelseTid !== null && formatMoment(row.senasteHandelseTid),
  },
  {
    ...{ id: 'antalHandlingar', title: more.antalHandlingar, width: 6, isUsual: false },
    isNumeric: true,
    cell: (row) => row.antalHandlingar,
  },
];

/** Every column of the case list; of the usual ones, number, subject and deadline never leave. */
export const arendeColumns: readonly ListColumn<Arenderad>[] = [
  {
    id: 'diarienummer',
    title: textArenden.diarienummer,
    width: 7,
    isUsual: true,
    isSortable: true,
    cell: (row) =>
      row.status === 'makulerat' ? (
        <s className="num grid-quiet">{row.diarienummer}</s>
      ) : (
        <span className="num grid-quiet">{row.diarienummer}</span>
      ),
    fullText: (row) => row.diarienummer,
  },
  {
    id: 'arendemening',
    title: textArenden.arendemening,
    width: 13,
    isUsual: true,
    grows: true,
    isSortable: true,
    cell: (row) => <span className="grid-strong">{row.arendemening}</span>,
    fullText: (row) => row.arendemening,
  },
  {
    id: 'handlaggare',
    title: textArenden.handlaggare,
    width: 8.5,
    isUsual: true,
    priority: 2,
    cell: (row) => row.handlaggare,
    fullText: (row) => row.handlaggare,
  },
  {
    id: 'status',
    title: textArenden.status,
    width: 8,
    isUsual: true,
    priority: 3,
    isSortable: true,
    cell: (row) => <ArendeStatus status={row.status} />,
  },
  {
    id: 'tidsfrist',
    title: textArenden.tidsfrist,
    width: 9.75,
    isUsual: true,
    isSortable: true,
    cell: (row) => row.tidsfrist !== null && <Deadline senast={row.tidsfrist} isShort />,
  },
  {
    id: 'inkomDatum',
    title: textArenden.inkom,
    width: 6,
    isUsual: true,
    priority: 1,
    isSortable: true,
    cell: (row) => row.inkomDatum,
  },
  ...moreColumns,
];
