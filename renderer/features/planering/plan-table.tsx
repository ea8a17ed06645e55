import { Link2 } from 'lucide-react';
import { textNiva, textPlanering } from '../../text/planering.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { longDay } from './dagord.ts';
import type { Rad } from './rader.ts';

const columns = [
  { title: textPlanering.what },
  { title: textPlanering.date },
  { title: textPlanering.demand },
  { title: textPlanering.state },
  { title: textPlanering.actions, isTitleHidden: true },
];

interface PlanTableProps {
  readonly rader: readonly Rad[];
  readonly isLocked: boolean;
  readonly onFollow: (rad: Rad) => void;
}

/** The same dates as in the picture, in words, for reading and for print. */
export function PlanTable({ rader, isLocked, onFollow }: PlanTableProps) {
  return (
    <div className="plan-table">
      <Table caption={textPlanering.table} isCaptionShown columns={columns}>
        {rader.map((rad) => (
          <tr key={rad.key}>
            <th scope="row">{rad.label}</th>
            <td>
              {longDay(rad.datum)}
              {rad.egen && <span className="plan-law"> {textPlanering.moved}</span>}
            </td>
            <td>{rad.krav}</td>
            <td className={`plan-state-${rad.niva ?? 'ok'}`}>
              {rad.niva === null ? textPlanering.ok : textNiva[rad.niva]}
            </td>
            <td>
              {rad.egen && !isLocked && (
                <IconButton
                  icon={Link2}
                  isSmall
                  label={textPlanering.followMeetingOf(rad.label.toLocaleLowerCase('sv'))}
                  onPress={() => onFollow(rad)}
                />
              )}
            </td>
          </tr>
        ))}
      </Table>
    </div>
  );
}
