import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { useContractData } from '../../api/queries.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { useSteg } from './use-steg.ts';

/** Asks whether what was registered in a case is what its assignments wait for. */
export function ReportOffers({ arendeId }: { readonly arendeId: ArendeId }) {
  const rader = useContractData('uppfoljning.list', { arendeId, oppna: true });
  return rader.map((rad) => <ReportOffer key={`${rad.id} ${rad.forslag?.id ?? ''}`} rad={rad} />);
}

function ReportOffer({ rad }: { readonly rad: Uppfoljning }) {
  const { report, isPending } = useSteg(rad);
  const [isLeft, leave] = useState(false);
  const { forslag } = rad;
  if (forslag === null || isLeft) return null;
  const { beteckning, rubrik } = forslag;
  return (
    <MessageBox
      tone="info"
      title={textUppfoljning.offer(beteckning, rubrik)}
      actions={
        <>
          <Button isPending={isPending} onPress={() => report(forslag.id)}>
            {textUppfoljning.report}
          </Button>
          <Button kind="ghost" onPress={() => leave(true)}>
            {textUppfoljning.notNow}
          </Button>
        </>
      }
    >
      <p>{rad.text || textUppfoljning.reportBack}</p>
    </MessageBox>
  );
}
