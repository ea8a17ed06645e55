import { useState } from 'react';
import type { OrganId } from '../../../shared/domain/id.ts';
import { textAnsokan } from '../../text/fordelning.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { OrganField } from '../referenser/organ-field.tsx';

interface NewApplicantDialogProps {
  readonly onClose: () => void;
  readonly onAdd: (organId: OrganId) => void;
}

/** Which body applies. */
export function NewApplicantDialog({ onClose, onAdd }: NewApplicantDialogProps) {
  const { organ } = useSources();
  const [chosen, setChosen] = useState<OrganId | null>(null);
  return (
    <Dialog
      title={textAnsokan.new}
      isOpen
      size="small"
      onClose={onClose}
      primary={{
        label: textAnsokan.add,
        isDisabled: chosen === null,
        onPress: () => {
          if (chosen !== null) onAdd(chosen);
        },
      }}
    >
      <OrganField
        label={textAnsokan.sokande}
        organ={organ}
        value={chosen ?? ''}
        onChange={setChosen}
        isFocusedFirst
      />
    </Dialog>
  );
}
