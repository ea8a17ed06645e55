import { useState } from 'react';
import { useContractQuery } from '../api/queries.ts';
import { useCommand } from '../api/use-command.ts';
import { textFilter } from '../text/listor.ts';
import { ComboBox } from '../ui/combo-box.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface MeDialogProps {
  readonly onChosen: () => void;
  readonly onClose: () => void;
}

/** Asks who the user is among the persons of the register: whose cases are "mine". */
export function MeDialog({ onChosen, onClose }: MeDialogProps) {
  const persons = useContractQuery('person.list', {}).data;
  const known = useContractQuery('anvandare.get', {}).data;
  const [chosen, setChosen] = useState<string | null>(null);
  const choose = useCommand('anvandare.choose', { onSuccess: onChosen });
  const personId = chosen ?? known?.personId ?? null;
  if (!persons || !known) return null;
  return (
    <Dialog
      title={textFilter.me}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textFilter.chooseMe,
        onPress: () => personId !== null && choose.run({ personId }),
        isDisabled: personId === null,
        isPending: choose.isPending,
      }}
    >
      <ComboBox
        label={textFilter.me}
        hint={textFilter.meHint}
        options={persons
          .filter(({ avslutad }) => !avslutad)
          .map((one) => ({
            id: one.id,
            label: `${one.fornamn} ${one.efternamn}`,
            detail: one.titel,
          }))}
        value={personId}
        onChange={setChosen}
        isFocusedFirst
      />
    </Dialog>
  );
}
