import { useState } from 'react';
import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { formatDag } from '../../../../shared/domain/datum.ts';
import { isPaperRepair } from '../../../../shared/domain/repair.ts';
import { useCommand } from '../../../api/use-command.ts';
import { findingText, repairName, textKontroll } from '../../../text/kontroller.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toasts.ts';
import { useEditing } from '../paper-context.ts';
import { organNamn, useSources } from '../paper-sources.ts';
import { AvstegDialog } from './avsteg-dialog.tsx';
import { FindingLink } from './finding-link.tsx';
import { KontrollRad } from './kontroll-rad.tsx';
import { useRepair } from './use-repair.ts';

/** Findings name bodies by id; people by name. */
function useWords({ id, details }: PaperFinding): string {
  const { organ } = useSources();
  const organId = details['organId'];
  const named = typeof organId === 'string' ? { organ: organNamn(organ, organId) } : {};
  return findingText(id, { ...details, ...named });
}

/** What somebody has said of a finding that stands, and the way back. */
function LetStand({ avsteg }: { readonly avsteg: NonNullable<PaperFinding['avsteg']> }) {
  const remove = useCommand('avsteg.remove', {
    onSuccess: () => showToast({ title: textKontroll.takenBack }),
  });
  const { skal, skapadAv, skapad, id } = avsteg;
  return (
    <>
      <p className="muted">
        {textKontroll.deviated(skal, skapadAv, formatDag(skapad.slice(0, 10)))}
      </p>
      <Button
        kind="ghost"
        isPending={remove.isPending}
        onPress={() => remove.run({ avstegId: id })}
      >
        {textKontroll.takeBack}
      </Button>
    </>
  );
}

/** What can be done about a finding that counts. */
function Remedies({ finding, text }: { readonly finding: PaperFinding; readonly text: string }) {
  const run = useRepair();
  const [isAsking, setAsking] = useState(false);
  const { isReadOnly } = useEditing();
  const { repair } = finding;
  const canRepair = repair && !(isReadOnly && isPaperRepair(repair));
  return (
    <div className="kontroll-actions">
      {canRepair && <Button onPress={() => run(repair)}>{repairName(repair)}</Button>}
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {textKontroll.deviate}
      </Button>
      {isAsking && <AvstegDialog finding={finding} text={text} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** One finding: where, what, why, and what can be done about it. */
export function FindingRow({ finding }: { readonly finding: PaperFinding }) {
  const text = useWords(finding);
  return (
    <KontrollRad finding={finding} text={text} place={<FindingLink finding={finding} />}>
      {finding.avsteg ? (
        <LetStand avsteg={finding.avsteg} />
      ) : (
        <Remedies finding={finding} text={text} />
      )}
    </KontrollRad>
  );
}
