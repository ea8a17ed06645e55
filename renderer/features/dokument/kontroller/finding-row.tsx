import { useState } from 'react';
import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { isPaperRepair } from '../../../../shared/domain/repair.ts';
import { findingText, repairName, textKontroll } from '../../../text/kontroller.ts';
import { Button } from '../../../ui/button.tsx';
import { useEditing } from '../paper-context.ts';
import { organNamn, useSources } from '../paper-sources.ts';
import { AvstegDialog } from './avsteg-dialog.tsx';
import { FindingLink } from './finding-link.tsx';
import { KontrollRad } from './kontroll-rad.tsx';
import { LetStand } from './let-stand.tsx';
import { useRepair } from './use-repair.ts';

/** Findings name bodies by id; people by name. */
function useWords({ id, details }: PaperFinding): string {
  const { organ } = useSources();
  const organId = details['organId'];
  const named = typeof organId === 'string' ? { organ: organNamn(organ, organId) } : {};
  return findingText(id, { ...details, ...named });
}

/** What can be done about a finding that counts. */
function Remedies({ finding, text }: { readonly finding: PaperFinding; readonly text: string }) {
  const run = useRepair();
  const [isAsking, setAsking] = useState(false);
  const { isReadOnly, paper } = useEditing();
  const { id, ankare, lydelse, repair } = finding;
  const canRepair = repair && !(isReadOnly && isPaperRepair(repair));
  return (
    <div className="kontroll-actions">
      {canRepair && <Button onPress={() => run(repair)}>{repairName(repair)}</Button>}
      <Button kind="ghost" onPress={() => setAsking(true)}>
        {textKontroll.deviate}
      </Button>
      {isAsking && (
        <AvstegDialog
          plats={{ typ: 'tjansteskrivelse', id: paper.id }}
          marke={{ kontroll: id, ankare, lydelse }}
          text={text}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

interface FindingRowProps {
  readonly finding: PaperFinding;
  readonly isGone: boolean;
}

/** One finding: where, what, why, and what can be done about it. */
export function FindingRow({ finding, isGone }: FindingRowProps) {
  const text = useWords(finding);
  return (
    <KontrollRad {...{ finding, text, isGone }} place={<FindingLink finding={finding} />}>
      {finding.avsteg ? (
        <LetStand typ="tjansteskrivelse" avsteg={finding.avsteg} />
      ) : (
        <Remedies finding={finding} text={text} />
      )}
    </KontrollRad>
  );
}
