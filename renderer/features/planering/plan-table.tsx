import { Link2 } from 'lucide-react';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import { textNiva, textPlanering } from '../../text/planering.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { longDay } from './day-words.ts';
import type { PlanRow } from './plan-rows.ts';

const columns = [
  { title: textPlanering.what },
  { title: textPlanering.date },
  { title: textPlanering.demand },
  { title: textPlanering.state },
  { title: textPlanering.actions, isTitleHidden: true },
];

interface PlanTableProps {
  readonly rows: readonly PlanRow[];
  readonly isLocked: boolean;
  readonly onFollow: (row: PlanRow) => void;
}

/** The same dates as in the picture, in words, for reading and for print. */
export function PlanTable({ rows, isLocked, onFollow }: PlanTableProps) {
  return (
    <div className="plan-table">
      <Table caption={textPlanering.table} isCaptionShown columns={columns}>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <td>
              {upperFirst(longDay(row.datum))}
              {row.egen && <span className="plan-law"> {textPlanering.moved}</span>}
            </td>
            <td>{row.krav}</td>
            <td className={`plan-state-${row.niva ?? 'ok'}`}>
              {row.niva === null ? textPlanering.ok : textNiva[row.niva]}
            </td>
            <td>
              {row.egen && !isLocked && (
                <IconButton
                  icon={Link2}
                  isSmall
                  label={textPlanering.followMeetingOf(row.label.toLocaleLowerCase('sv'))}
                  onPress={() => onFollow(row)}
                />
              )}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
