import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Uppfoljning } from '../../../shared/domain/uppfoljning.ts';
import { fristtext } from '../../../shared/phrases/atgarder.ts';
import { useContractData } from '../../api/queries.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { useSteg } from './use-steg.ts';

type Waiting = Uppfoljning & { readonly forslag: NonNullable<Uppfoljning['forslag']> };

/** Asks of each report that was registered in a case which of its assignments it answers. */
export function ReportOffers({ arendeId }: { readonly arendeId: ArendeId }) {
  const rader = useContractData('uppfoljning.list', { arendeId, oppna: true });
  const waiting = rader.filter((rad): rad is Waiting => rad.forslag !== null);
  const byReport = Map.groupBy(waiting, ({ forslag }) => forslag.id);
  return [...byReport].map(([id, rows]) => <ReportOffer key={id} rows={rows} />);
}

function ReportOffer({ rows }: { readonly rows: readonly Waiting[] }) {
  const [isLeft, leave] = useState(false);
  const [first] = rows;
  if (first === undefined || isLeft) return null;
  const { beteckning, rubrik } = first.forslag;
  const isOne = rows.length === 1;
  const ask = isOne ? textUppfoljning.offer : textUppfoljning.offerMany;
  return (
    <MessageBox
      tone="info"
      title={ask(beteckning, rubrik)}
      actions={
        <>
          {rows.map((rad) => (
            <ReportButton key={rad.id} rad={rad} isOne={isOne} />
          ))}
          <Button kind="ghost" onPress={() => leave(true)}>
            {textUppfoljning.notNow}
          </Button>
        </>
      }
    >
      {isOne && <p>{whatOf(first)}</p>}
    </MessageBox>
  );
}

function ReportButton({ rad, isOne }: { readonly rad: Waiting; readonly isOne: boolean }) {
  const { report, isPending } = useSteg(rad);
  return (
    <Button isPending={isPending} onPress={() => report(rad.forslag.id)}>
      {isOne ? textUppfoljning.report : whatOf(rad)}
    </Button>
  );
}

function whatOf({ text, ansvarig, senast }: Uppfoljning): string {
  return textUppfoljning.owed(text, ansvarig, fristtext(senast));
}
