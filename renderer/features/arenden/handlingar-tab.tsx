import { dayOfHandling } from '../../../shared/domain/handling.ts';
import type { Handling } from '../../../shared/domain/handling.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { textHandling } from '../../text/arende.ts';
import { AddingTab } from './adding-tab.tsx';
import { HandlingDialog } from './handling-dialog.tsx';
import { Table } from '../../ui/table.tsx';

const columns = [
  { title: textHandling.nr },
  { title: textHandling.rubrik },
  { title: textHandling.datum },
  { title: textHandling.riktning },
  { title: textHandling.motpart },
  { title: textHandling.status },
];

interface HandlingarTabProps {
  readonly arendeId: ArendeId;
  readonly handlingar: readonly Handling[];
}

/** The documents of a case, in the order they were registered. */
export function HandlingarTab({ arendeId, handlingar }: HandlingarTabProps) {
  return (
    <AddingTab
      addLabel={textHandling.new}
      dialog={(close) => <HandlingDialog arendeId={arendeId} onClose={close} />}
    >
      {handlingar.length === 0 ? (
        <p>{textHandling.none}</p>
      ) : (
        <HandlingTable handlingar={handlingar} />
      )}
    </AddingTab>
  );
}

function HandlingTable({ handlingar }: Pick<HandlingarTabProps, 'handlingar'>) {
  return (
    <Table caption={textHandling.table} columns={columns}>
      {handlingar.map((handling) => (
        <tr key={handling.id}>
          <td className="num">{handling.handlnr}</td>
          <th scope="row">{handling.rubrik}</th>
          <td>{dayOfHandling(handling)}</td>
          <td>{textHandling.riktningar[handling.riktning]}</td>
          <td>{handling.motpart.typ === 'saknas' ? textHandling.saknas : handling.motpart.namn}</td>
          <td>{textHandling.statusar[handling.statusTf]}</td>
        </tr>
      ))}
    </Table>
  );
}
