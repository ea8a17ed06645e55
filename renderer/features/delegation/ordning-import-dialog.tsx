import { useState } from 'react';
import type { LastDelegationsordning } from '../../../shared/contract/delegation.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { errorNotice } from '../../api/error-notice.ts';
import { textDelegationsordning } from '../../text/delegation.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { Punkttabell } from './punkttabell.tsx';

const text = textDelegationsordning;
const faultColumns = [{ title: text.row, isNumeric: true }, { title: text.fault }];

interface OrdningImportDialogProps {
  readonly last: LastDelegationsordning;
  readonly organ: Organ;
  /** How many points the body has that apply today. */
  readonly applying: number;
  readonly onChooseAnother: () => void;
  readonly onClose: () => void;
}

/** What a file holds before it is stored: its points, or what is wrong with its rows. */
export function OrdningImportDialog(props: OrdningImportDialogProps) {
  return props.last.fel.length > 0 ? (
    <FaultyFile {...props} />
  ) : (
    <ReadyFile key={props.last.filnamn} {...props} />
  );
}

function FaultyFile({ last, onChooseAnother, onClose }: OrdningImportDialogProps) {
  return (
    <Dialog
      title={text.importTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: text.chooseAnother, onPress: onChooseAnother }}
    >
      <div className="form-stack">
        <MessageBox tone="danger" title={text.faulty(last.filnamn)}>
          <p>{text.faultyText}</p>
        </MessageBox>
        <Table caption={text.faults} columns={faultColumns}>
          {last.fel.map((fel) => (
            <tr key={`${String(fel.rad)} ${fel.regel}`}>
              <th scope="row" className="numeric num">
                {fel.rad}
              </th>
              <td>{text.faultText(fel)}</td>
            </tr>
          ))}
        </Table>
      </div>
    </Dialog>
  );
}

function ReadyFile({ last, organ, applying, onChooseAnother, onClose }: OrdningImportDialogProps) {
  const [sistaDag, setSistaDag] = useState(useToday());
  const [endsOld, setEndsOld] = useState(applying > 0);
  const store = useCommand('delegationspunkt.import', {
    onSuccess: (added) => {
      showToast({ title: text.stored(added.length) });
      onClose();
    },
    onError: () => true,
  });
  const input = { organId: organ.id, punkter: last.punkter, sistaDag: endsOld ? sistaDag : null };
  const fault = store.error === null ? null : errorNotice(store.error);
  return (
    <Dialog
      title={text.importTitle}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: text.store, onPress: () => store.run(input), isPending: store.isPending }}
    >
      <div className="form-stack">
        <p>
          {text.found(last.filnamn, last.punkter.length, organ.namn)}{' '}
          <Button kind="ghost" onPress={onChooseAnother}>
            {text.chooseAnother}
          </Button>
        </p>
        {fault !== null && <MessageBox tone="danger" title={fault.title} />}
        {applying > 0 && (
          <Checkbox isSelected={endsOld} onChange={setEndsOld}>
            {text.endOld(applying)}
          </Checkbox>
        )}
        {endsOld && <DateField label={text.lastDay} value={sistaDag} onChange={setSistaDag} />}
        <Punkttabell caption={text.foundPoints} punkter={last.punkter} />
      </div>
    </Dialog>
  );
}
