import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Handling } from '../../../shared/domain/handling.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { textHandling } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
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
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="tab-part">
      <Button
        icon={Plus}
        onPress={() => {
          setAdding(true);
        }}
      >
        {textHandling.new}
      </Button>
      {handlingar.length === 0 ? (
        <p>{textHandling.none}</p>
      ) : (
        <HandlingTable handlingar={handlingar} />
      )}
      {isAdding && (
        <HandlingDialog
          arendeId={arendeId}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

function HandlingTable({ handlingar }: Pick<HandlingarTabProps, 'handlingar'>) {
  return (
    <Table caption={textHandling.table} columns={columns}>
      {handlingar.map((handling) => (
        <tr key={handling.id}>
          <td className="num">{handling.handlnr}</td>
          <th scope="row">{handling.rubrik}</th>
          <td>{handling.datum}</td>
          <td>{textHandling.riktningar[handling.riktning]}</td>
          <td>{handling.motpart.typ === 'namn' ? handling.motpart.namn : textHandling.saknas}</td>
          <td>{textHandling.statusar[handling.statusTf]}</td>
        </tr>
      ))}
    </Table>
  );
}
