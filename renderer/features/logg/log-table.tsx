import { Link } from '@tanstack/react-router';
import type { Loggrad } from '../../../shared/domain/logg.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandelser } from '../../text/arende.ts';
import { textLogg } from '../../text/logg.ts';
import { Table } from '../../ui/table.tsx';
import { ChangeList } from './change-list.tsx';
import { changesOf } from './changes.ts';
import { groupedRows } from './grouped-rows.ts';
import type { RowGroup } from './grouped-rows.ts';
import './logg.css';

interface LogTableProps {
  readonly rows: readonly Loggrad[];
  /** Which case each is about; left out in the log of one case. */
  readonly hasCases: boolean;
}

/** Events, newest first: when, what with before and after, and who. */
export function LogTable({ rows, hasCases }: LogTableProps) {
  const columns = [
    { title: textLogg.tid },
    { title: textLogg.vad },
    ...(hasCases ? [{ title: textLogg.arende }] : []),
    { title: textLogg.vem },
  ];
  return (
    <Table caption={hasCases ? textLogg.register : textLogg.case} columns={columns}>
      {groupedRows(rows).map((group) => (
        <LogRow key={group[0].nr} group={group} hasCases={hasCases} />
      ))}
    </Table>
  );
}

interface LogRowProps {
  readonly group: RowGroup;
  readonly hasCases: boolean;
}

function LogRow({ group, hasCases }: LogRowProps) {
  const [row] = group;
  const { arendeId, namn, objektId, orsak } = row;
  const about = objektId === arendeId ? undefined : namn[objektId];
  return (
    <tr className="log-row">
      <td>{formatMoment(row.tid)}</td>
      <th scope="row">
        {textHandelser[row.handelse]}
        {about !== undefined && <span className="log-object">: {about}</span>}
        {group.length > 1 && <span className="muted"> · {textLogg.times(group.length)}</span>}
        {orsak !== null && <p className="log-reason">{textLogg.because(orsak)}</p>}
        <ChangeList changes={changesOf(group)} isNew={isNew(group)} />
      </th>
      {hasCases && (
        <td>
          {arendeId !== null && (
            <Link to="/arenden/$arendeId" params={{ arendeId }} className="num">
              {namn[arendeId]}
            </Link>
          )}
        </td>
      )}
      <td>
        {row.person ?? row.anvandare}
        {row.person !== null && <p className="muted">{row.anvandare}</p>}
      </td>
    </tr>
  );
}

/** The oldest row made the object: all it holds is new. */
function isNew(group: RowGroup): boolean {
  return group.at(-1)?.fore === null;
}
