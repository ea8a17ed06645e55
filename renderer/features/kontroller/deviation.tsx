import { useState } from 'react';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Avsteg } from '../../../shared/domain/avsteg.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { useCommand } from '../../api/use-command.ts';
import { textKontroll } from '../../text/kontroller.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { DeviationDialog } from './deviation-dialog.tsx';

interface DeviationProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: Kontrollfynd;
}

/** Lets a finding stand with a reason, or counts it again. */
export function Deviation({ objekt, fynd }: DeviationProps) {
  const [isAsking, setAsking] = useState(false);
  const { marke, avsteg } = fynd;
  if (avsteg) return <LetStand objekt={objekt} avsteg={avsteg} isLocked={marke === null} />;
  if (marke === null) return null;
  return (
    <>
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {textKontroll.deviate}
      </Button>
      {isAsking && (
        <DeviationDialog
          objekt={objekt}
          fynd={fynd}
          marke={marke}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

interface LetStandProps {
  readonly objekt: Kontrollobjekt;
  readonly avsteg: Avsteg;
  /** Approved minutes stand as they were approved. */
  readonly isLocked: boolean;
}

function LetStand({ objekt, avsteg, isLocked }: LetStandProps) {
  const onSuccess = () => showToast({ title: textKontroll.takenBack });
  const ofPaper = useCommand('avsteg.remove', { onSuccess });
  const ofPart = useCommand('protokollsavsteg.remove', { onSuccess });
  const remove = objekt.typ === 'protokollsdel' ? ofPart : ofPaper;
  const { skal, skapadAv, skapad, id: avstegId } = avsteg;
  return (
    <>
      <p className="muted">
        {textKontroll.deviated(skal, skapadAv, formatDag(skapad.slice(0, 10)))}
      </p>
      {!isLocked && (
        <Button
          kind="ghost"
          isPending={remove.isPending}
          onPress={() => {
            remove.run({ avstegId });
          }}
        >
          {textKontroll.takeBack}
        </Button>
      )}
    </>
  );
}
