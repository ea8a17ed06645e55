import type { ArendeId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandelselista, textHandelser } from '../../text/arende.ts';
import { groupedEvents } from './handelser.ts';
import { Table } from '../../ui/table.tsx';

const columns = [
  { title: textHandelselista.tid },
  { title: textHandelselista.vad },
  { title: textHandelselista.vem },
];

/** What has happened to a case, newest first; saves that follow each other are one row. */
export function HandelserTab({ arendeId }: { readonly arendeId: ArendeId }) {
  const events = groupedEvents(useContractQuery('logg.list', { arendeId }).data ?? []);
  if (events.length === 0) return <p className="tab-part">{textHandelselista.none}</p>;
  return (
    <Table caption={textHandelselista.table} columns={columns}>
      {events.map(({ row, times }) => (
        <tr key={row.nr}>
          <td>{formatMoment(row.tid)}</td>
          <th scope="row">
            {textHandelser[row.handelse]}
            {times > 1 && <span className="muted"> · {textHandelselista.times(times)}</span>}
          </th>
          <td>{row.anvandare}</td>
        </tr>
      ))}
    </Table>
  );
}
