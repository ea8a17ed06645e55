import type { LastaMandatfil } from '../../../shared/contract/mandat.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textUppdrag } from '../../text/kontakter.ts';
import { textMandat } from '../../text/mandat.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';

const faultColumns = [{ title: textMandat.row, isNumeric: true }, { title: textMandat.fault }];
const columns = [
  { title: textMandat.roll },
  { title: textMandat.namn },
  { title: textMandat.parti },
  { title: textMandat.ordning, isNumeric: true },
  { title: textMandat.period },
];

interface MandatDialogProps {
  readonly organId: OrganId;
  readonly last: LastaMandatfil;
  readonly onChooseAnother: () => void;
  readonly onClose: () => void;
}

/** What a list of those elected holds, before it is stored, or what is wrong with its rows. */
export function MandatDialog({ organId, last, onChooseAnother, onClose }: MandatDialogProps) {
  const store = useCommand('mandat.import', {
    onSuccess: ({ uppdrag, personer }) => {
      showToast({ title: textMandat.stored(uppdrag, personer) });
      onClose();
    },
  });
  const isFaulty = last.fel.length > 0;
  const primary = isFaulty
    ? { label: textMandat.chooseAnother, onPress: onChooseAnother }
    : {
        ...{ label: textMandat.store, isPending: store.isPending },
        onPress: () => store.run({ organId, mandat: last.mandat }),
      };
  return (
    <Dialog title={textMandat.importTitle} isOpen size="large" onClose={onClose} primary={primary}>
      <div className="form-stack">
        {isFaulty ? (
          <Faults last={last} />
        ) : (
          <>
            <p>
              {textMandat.found(last.filnamn, last.mandat.length)}{' '}
              <Button kind="ghost" onPress={onChooseAnother}>
                {textMandat.chooseAnother}
              </Button>
            </p>
            <Rows last={last} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Faults({ last }: Pick<MandatDialogProps, 'last'>) {
  return (
    <>
      <MessageBox tone="danger" title={textMandat.faulty(last.filnamn)}>
        <p>{textMandat.faultyText}</p>
      </MessageBox>
      <Table caption={textMandat.faults} columns={faultColumns}>
        {last.fel.map((fel) => (
          <tr key={`${String(fel.rad)} ${fel.regel}`}>
            <th scope="row" className="numeric num">
              {fel.rad}
            </th>
            <td>{textMandat.faultText(fel)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Rows({ last }: Pick<MandatDialogProps, 'last'>) {
  const partier = useContractData('parti.list', {});
  return (
    <Table caption={textMandat.title} columns={columns}>
      {last.mandat.map((one) => (
        <tr key={`${one.roll} ${fullName(one)} ${one.fran}`}>
          <td>{textUppdrag.roller[one.roll]}</td>
          <th scope="row">
            {fullName(one)} {one.personId === null && <Badge tone="info">{textMandat.isNew}</Badge>}
          </th>
          <td>{partier.find(({ id }) => id === one.partiId)?.kod ?? ''}</td>
          <td className="numeric num">{one.ordning === 0 ? '' : one.ordning}</td>
          <td className="num">
            {one.till === null
              ? textUppdrag.since(one.fran)
              : textUppdrag.period(one.fran, one.till)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
