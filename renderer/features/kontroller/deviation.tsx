import { useState } from 'react';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import { Kontrollplats } from '../../../shared/domain/kontrollista.ts';
import type { Kontrollref } from '../../../shared/domain/kontrollista.ts';
import { findingText, textKontroll } from '../../text/kontroller.ts';
import { Button } from '../../ui/button.tsx';
import { AvstegDialog } from '../dokument/kontroller/avsteg-dialog.tsx';
import { LetStand } from '../dokument/kontroller/let-stand.tsx';

interface DeviationProps {
  /** What it was found in. */
  readonly objekt: Kontrollref;
  readonly fynd: Kontrollfynd;
}

/** Lets a finding stand with a reason, or counts it again. */
export function Deviation({ objekt, fynd }: DeviationProps) {
  const [isAsking, setAsking] = useState(false);
  const { marke, avsteg } = fynd;
  // Numbers and the inbox are put right; nobody can answer for them as they are.
  if (objekt.typ === 'diarium' || objekt.typ === 'inkorg') return null;
  if (avsteg) return <LetStand typ={objekt.typ} avsteg={avsteg} isLocked={marke === null} />;
  if (marke === null) return null;
  return (
    <>
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {textKontroll.deviate}
      </Button>
      {isAsking && (
        <AvstegDialog
          plats={Kontrollplats.parse({ typ: objekt.typ, id: objekt.id })}
          marke={marke}
          text={findingText(fynd.id, fynd.details)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
