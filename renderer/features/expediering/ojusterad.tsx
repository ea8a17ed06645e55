import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import { isApproved } from '../../../shared/rules/expediering.ts';
import { useToday } from '../../lib/today.tsx';
import { textExpediering } from '../../text/expediering.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { AvstegDialog } from './avsteg-dialog.tsx';
import { JusteradDialog } from './justerad-dialog.tsx';

interface OjusteradProps {
  readonly rad: Expedieringsrad;
  readonly name: string;
}

/** That a list waits for its approval, why, and what can be done about it. */
export function Ojusterad({ rad: { beslut, lista, lage }, name }: OjusteradProps) {
  const [asked, ask] = useState<'avsteg' | 'justerad' | null>(null);
  const today = useToday();
  if (lista === null || lage === null) return null;
  if (isApproved(lage, today)) return <Approved lage={lage} />;
  const { sammantradeId } = beslut;
  return (
    <>
      <MessageBox
        tone="warn"
        title={textExpediering.notApproved(name)}
        actions={
          <>
            {sammantradeId === null ? (
              <Button onPress={() => ask('justerad')}>{textExpediering.stateDay}</Button>
            ) : (
              <Link
                to="/sammantraden/$sammantradeId/protokoll"
                params={{ sammantradeId }}
                className="button"
              >
                {textExpediering.toMinutes}
              </Link>
            )}
            <Button kind="ghost" onPress={() => ask('avsteg')}>
              {textExpediering.override}
            </Button>
          </>
        }
      >
        <p>
          {sammantradeId === null
            ? textExpediering.notApprovedPaper
            : textExpediering.notApprovedText}
        </p>
      </MessageBox>
      {asked === 'avsteg' && <AvstegDialog sandlistaId={lista.id} onClose={() => ask(null)} />}
      {asked === 'justerad' && <JusteradDialog lista={lista} onClose={() => ask(null)} />}
    </>
  );
}

function Approved({ lage }: { readonly lage: NonNullable<Expedieringsrad['lage']> }) {
  const { justerad, avsteg } = lage;
  if (justerad !== null)
    return <p className="muted">{textExpediering.approvedOn(formatDag(justerad))}</p>;
  return <p className="muted">{textExpediering.overridden(avsteg?.skal ?? '')}</p>;
}
