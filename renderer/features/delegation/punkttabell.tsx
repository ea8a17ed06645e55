import type { ReactNode } from 'react';
import type { DelegationspunktData } from '../../../shared/domain/delegation.ts';
import { textDelegationsordning, textDelegatslag } from '../../text/delegation.ts';
import { Table } from '../../ui/table.tsx';

const text = textDelegationsordning;
const columns = [
  { title: text.nummer },
  { title: text.arendegrupp },
  { title: text.slag },
  { title: text.lagrum },
  { title: text.anmals },
];
const withActions = [...columns, { title: text.actions, isTitleHidden: true }];

interface PunkttabellProps<Punkt> {
  readonly caption: string;
  readonly punkter: readonly Punkt[];
  readonly action?: (punkt: Punkt) => ReactNode;
}

/** Points of an order of delegation, each with who decides and what limits it. */
export function Punkttabell<Punkt extends DelegationspunktData>({
  caption,
  punkter,
  action,
}: PunkttabellProps<Punkt>) {
  return (
    <div className="delegation-table">
      <Table caption={caption} columns={action ? withActions : columns}>
        {punkter.map((punkt, index) => (
          <tr key={`${punkt.nummer} ${String(index)}`}>
            <td className="num delegation-day">{punkt.nummer}</td>
            <th scope="row">
              {punkt.arendegrupp}
              {punkt.villkor !== '' && <span className="delegation-more">{punkt.villkor}</span>}
              {punkt.avslutad !== null && (
                <span className="delegation-more">{text.ended(punkt.avslutad)}</span>
              )}
            </th>
            <td>
              {punkt.delegat || textDelegatslag[punkt.delegatslag]}
              {punkt.vidaredelegat !== '' && (
                <span className="delegation-more">{text.vidareTill(punkt.vidaredelegat)}</span>
              )}
            </td>
            <td>{punkt.lagrum}</td>
            <td>{punkt.anmals ? text.yes : text.no}</td>
            {action && <td className="numeric">{action(punkt)}</td>}
          </tr>
        ))}
      </Table>
    </div>
  );
}
