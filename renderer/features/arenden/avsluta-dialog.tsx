import { useState } from 'react';
import type { Finding } from '../../../shared/contract/fraser.ts';
import type { Arende } from '../../../shared/domain/arende.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textAvslut } from '../../text/arendevard.ts';
import { ruleText } from '../../text/fel.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AvslutRow } from './avslut-row.tsx';

interface AvslutaDialogProps {
  readonly arende: Arende;
  readonly onCorrect: () => void;
  readonly onClose: () => void;
}

/** The closing guide (K69): what is left, each with its remedy, or a reason to close anyhow. */
export function AvslutaDialog({ arende, onCorrect, onClose }: AvslutaDialogProps) {
  const arendeId = arende.id;
  const { data: findings } = useContractQuery('arende.listClosingFindings', { arendeId });
  const [orsak, setOrsak] = useState('');
  const [isAsked, setAsked] = useState(false);
  const close = useCommand('arende.changeStatus', {
    onSuccess: () => {
      showToast({ title: textAvslut.closed });
      onClose();
    },
  });
  if (!findings) return null;
  const warnings = findings.filter(({ severity }) => severity !== 'T');
  const hints = findings.filter(({ severity }) => severity === 'T');
  const isReasonMissing = warnings.length > 0 && orsak.trim() === '';
  const submit = () => {
    setAsked(true);
    if (isReasonMissing) return;
    close.run({ arendeId, till: 'avslutat', orsak, mottagare: '', bevakaDatum: null });
  };
  return (
    <Dialog
      title={textAvslut.title}
      isOpen
      size="large"
      onClose={onClose}
      primary={{ label: textAvslut.save, onPress: submit, isPending: close.isPending }}
    >
      <div className="form-stack" aria-live="polite">
        {warnings.length === 0 ? (
          <MessageBox tone="ok" title={textAvslut.nothing} />
        ) : (
          <MessageBox tone="warn" title={textAvslut.intro(warnings.length)} />
        )}
        <FindingList title={textAvslut.list} findings={warnings} onCorrect={onCorrect} />
        <FindingList title={textAvslut.hints} findings={hints} onCorrect={onCorrect} />
        {warnings.length > 0 && (
          <TextField
            label={textAvslut.orsak}
            name="orsak"
            value={orsak}
            onChange={setOrsak}
            {...(isAsked && isReasonMissing ? { error: ruleText('required') } : {})}
          />
        )}
      </div>
    </Dialog>
  );
}

interface FindingListProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly onCorrect: () => void;
}

function FindingList({ title, findings, onCorrect }: FindingListProps) {
  if (findings.length === 0) return null;
  const hasDrafts = findings.some(({ field }) => field.startsWith('handling:'));
  return (
    <section className="avslut-part" aria-label={title}>
      <h3>{title}</h3>
      {hasDrafts && <p className="muted">{textAvslut.drafts}</p>}
      <ul className="avslut-list">
        {findings.map((finding) => (
          <AvslutRow key={finding.field} finding={finding} onCorrect={onCorrect} />
        ))}
      </ul>
    </section>
  );
}
