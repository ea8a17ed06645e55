import { useState } from 'react';
import type { Beslut } from '../../../shared/domain/beslut.ts';
import type { BeslutadPunkt } from '../../../shared/domain/beslutspunkt.ts';
import { uppdragOfPunkt } from '../../../shared/rules/uppdrag-av-punkt.ts';
import { useContractData } from '../../api/queries.ts';
import { textBesluten } from '../../text/besluten.ts';
import { Button } from '../../ui/button.tsx';
import { UppdragDialog } from '../uppfoljning/uppdrag-dialog.tsx';
import { useCaseLock } from './case-lock.ts';

/** What was decided, point by point; an assignment is noted from any of them. */
export function BeslutPunkter({ beslut }: { readonly beslut: Beslut }) {
  const { arendeId, datum, paragraf: nr, punkter } = beslut;
  const [followed, follow] = useState<BeslutadPunkt | null>(null);
  const organ = useContractData('organ.list', {});
  const isLocked = useCaseLock();
  return (
    <>
      <ol className="decided-points">
        {punkter.map((punkt) => (
          <li key={punkt.id}>
            <span>{punkt.text}</span>
            {/* A report-back that the decision gave is followed already. */}
            {!isLocked && punkt.typ !== 'aterrapport' && (
              <Button
                kind="ghost"
                aria-label={textBesluten.followOf(punkt.nr)}
                onPress={() => follow(punkt)}
              >
                {textBesluten.follow}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {followed && (
        <UppdragDialog
          arendeId={arendeId}
          forslag={{ ...uppdragOfPunkt(followed, beslut, organ), datum, nr }}
          onClose={() => follow(null)}
        />
      )}
    </>
  );
}
