import { CircleCheck } from 'lucide-react';
import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { SpellingTip } from '../stavning/spelling-tip.tsx';
import { textKontroll } from '../../../text/kontroller.ts';
import { FindingRow } from './finding-row.tsx';
import { KontrollGrupp } from './kontroll-rad.tsx';
import { useFindings } from './use-findings.ts';
import './kontroller.css';

interface GroupProps {
  readonly title: string;
  readonly findings: readonly PaperFinding[];
}

function Group({ title, findings }: GroupProps) {
  return (
    <KontrollGrupp title={title} count={findings.length}>
      {findings.map((finding, index) => (
        <FindingRow
          key={`${finding.id} ${finding.ankare} ${finding.lydelse} ${index}`}
          finding={finding}
        />
      ))}
    </KontrollGrupp>
  );
}

/** What the checks find in the paper as it is written: what must, should and could be put right. */
export function KontrollPanel() {
  const { data: findings, isError } = useFindings();
  if (isError) return <p className="preview-note">{textKontroll.failed}</p>;
  if (!findings) return <p className="preview-note">{textKontroll.loading}</p>;
  const counting = findings.filter(({ avsteg }) => avsteg === null);
  const of = (wanted: PaperFinding['severity']) =>
    counting.filter(({ severity }) => severity === wanted);
  return (
    <div className="kontroller">
      {counting.length === 0 && (
        <p className="kontroll-none">
          <CircleCheck size={16} aria-hidden="true" />
          {textKontroll.none}
        </p>
      )}
      <Group title={textKontroll.groups.S} findings={of('S')} />
      <Group title={textKontroll.groups.V} findings={of('V')} />
      <Group title={textKontroll.groups.T} findings={of('T')} />
      <SpellingTip />
      <Group
        title={textKontroll.letStand}
        findings={findings.filter(({ avsteg }) => avsteg !== null)}
      />
    </div>
  );
}
