import type { PaperFinding } from '../../../../shared/contract/fraser.ts';
import { SpellingTip } from '../stavning/spelling-tip.tsx';
import { textKontroll } from '../../../text/kontroller.ts';
import { FindingRow } from './finding-row.tsx';
import { grouped, KontrollLista } from './kontroll-lista.tsx';
import { useFindings } from './use-findings.ts';

const groups = [
  ...(['S', 'V', 'T'] as const).map((id) => ({ id, title: textKontroll.groups[id] })),
  { id: 'avsteg', title: textKontroll.letStand },
];

/** What the checks find in the paper as it is written: what must, should and could be put right. */
export function KontrollPanel() {
  const { data: findings, isError } = useFindings();
  if (isError) return <p className="preview-note">{textKontroll.failed}</p>;
  if (!findings) return <p className="preview-note">{textKontroll.loading}</p>;
  return (
    <KontrollLista
      groups={groups}
      rows={grouped(findings, keyOf, ({ avsteg, severity }) => (avsteg ? 'avsteg' : severity))}
      none={textKontroll.none}
      hasNone={findings.every(({ avsteg }) => avsteg !== null)}
      after={<SpellingTip />}
    >
      {(finding, isGone) => <FindingRow finding={finding} isGone={isGone} />}
    </KontrollLista>
  );
}

function keyOf({ id, ankare, lydelse }: PaperFinding): string {
  return `${id} ${ankare} ${lydelse}`;
}
