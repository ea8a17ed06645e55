import { useState } from 'react';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import type { Dagordningshandling } from '../../../shared/domain/dagordningshandling.ts';
import type { HandlingId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textPunkthandlingar as text } from '../../text/punkthandlingar.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';

interface HandlingarDialogProps {
  readonly punkt: Dagordningspunkt;
  readonly onClose: () => void;
}

/** Which handlingar of an item's case go with the call. */
export function HandlingarDialog({
  punkt: { id, version, rubrik },
  onClose,
}: HandlingarDialogProps) {
  const all = useContractQuery('dagordning.listHandlingar', { id }).data;
  const [marked, mark] = useState<ReadonlySet<HandlingId> | null>(null);
  const [isTold, tell] = useState(false);
  const save = useCommand('dagordning.setHandlingar', { onSuccess: onClose });
  const chosen = (all ?? []).filter(({ handlingId, vald }) => marked?.has(handlingId) ?? vald);
  const secret = chosen.filter(({ sekretess }) => sekretess);
  const choose = ({ handlingId }: Dagordningshandling, isChosen: boolean) => {
    const rest = chosen.map((one) => one.handlingId).filter((one) => one !== handlingId);
    mark(new Set(isChosen ? [...rest, handlingId] : rest));
    tell(false);
  };
  const handlingar = chosen.map(({ handlingId }) => handlingId);
  return (
    <Dialog
      title={text.title}
      isOpen
      onClose={onClose}
      primary={{
        ...{ label: text.save, isPending: save.isPending },
        isDisabled: all === undefined || (secret.length > 0 && !isTold),
        onPress: () => save.run({ id, version, handlingar, medSekretess: isTold }),
      }}
    >
      <div className="form-stack">
        <p>{text.intro(rubrik)}</p>
        {all?.length === 0 && <p className="muted">{text.none}</p>}
        {(all ?? []).map((one) => (
          <Checkbox
            key={one.handlingId}
            isSelected={chosen.includes(one)}
            onChange={(isChosen) => choose(one, isChosen)}
          >
            {text.handling(one.beteckning, one.rubrik)}{' '}
            <small className="muted">{text.files(one)}</small>
          </Checkbox>
        ))}
        {secret.length > 0 && (
          <MessageBox tone="warn" title={text.secretTitle(secret.length)}>
            <p>{text.secretText(secret.map(({ beteckning }) => beteckning).join(', '))}</p>
            <Checkbox isSelected={isTold} onChange={tell}>
              {text.secretSend}
            </Checkbox>
          </MessageBox>
        )}
      </div>
    </Dialog>
  );
}
