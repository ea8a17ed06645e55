import { Link, useParams } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Expedieringsrad } from '../../../shared/domain/expediering.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textExpediering } from '../../text/expediering.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { textSandlista } from '../../text/sandlista.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { SubPage } from '../../ui/page.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { showToast } from '../../ui/toasts.ts';
import { UtskickButtons } from '../utskick/utskick-buttons.tsx';
import { Ojusterad } from './ojusterad.tsx';
import { UtanLista } from './utan-lista.tsx';
import { useVal } from './use-val.ts';
import {
  byBeslut,
  byMottagare,
  finishedOf,
  summaryOf,
  unapprovedOf,
  utskickOf,
} from './utskick.ts';
import { Utskickstabell } from './utskickstabell.tsx';
import { ValRad } from './val-rad.tsx';
import './expediering.css';

type Ordning = 'mottagare' | 'paragraf';

const ORDNINGAR = [
  { id: 'paragraf', label: textExpediering.byParagraf },
  { id: 'mottagare', label: textExpediering.byRecipient },
];

/** What a meeting decided: who gets what, what has been sent, and what waits. */
export function ExpedieringPage() {
  const { sammantradeId } = useParams({ from: '/app/sammantraden/$sammantradeId/expediering' });
  const { organId, datum } = useContractData('sammantrade.get', { id: sammantradeId });
  const organ = useContractData('organ.list', {});
  const rader = useContractData('expediering.listOfMeeting', { sammantradeId });
  const namn = organ.find(({ id }) => id === organId)?.namn ?? '';
  const heading = textProtokoll.heading(namn, formatDag(datum));
  return (
    <SubPage
      title={`${textExpediering.title}, ${heading}`}
      heading={textExpediering.title}
      above={
        <>
          <Link to="/sammantraden">{textExpediering.meetings}</Link>
          <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId }}>
            {heading}
          </Link>
        </>
      }
      actions={
        <>
          <UtskickButtons urval={{ typ: 'sammantrade', id: sammantradeId }} />
          <Finish rader={rader} />
        </>
      }
      className="expediering-page"
    >
      <Utskicken rader={rader} />
      <UtanLista rader={rader} />
    </SubPage>
  );
}

function Finish({ rader }: { readonly rader: readonly Expedieringsrad[] }) {
  const arenden = finishedOf(rader);
  const finish = useCommand('expediering.finishCases', {
    onSuccess: ({ klara }) => showToast({ title: textExpediering.finished(klara.length) }),
  });
  if (arenden.length === 0) return null;
  return (
    <Button kind="primary" isPending={finish.isPending} onPress={() => finish.run({ arenden })}>
      {textExpediering.finish(arenden.length)}
    </Button>
  );
}

function Utskicken({ rader }: { readonly rader: readonly Expedieringsrad[] }) {
  const [ordning, setOrdning] = useState<Ordning>('paragraf');
  const utskick = utskickOf(rader);
  const val = useVal(utskick);
  const today = useToday();
  if (utskick.length === 0) {
    return (
      <EmptyState icon={Send} title={textExpediering.emptyTitle}>
        {textExpediering.emptyText}
      </EmptyState>
    );
  }
  const { beslut, mottagare, exemplar, skickade } = summaryOf(utskick);
  const isByRecipient = ordning === 'mottagare';
  const grupper = isByRecipient ? byMottagare(utskick) : byBeslut(utskick, nameOf);
  return (
    <>
      <p>
        {textExpediering.summary(beslut, mottagare, exemplar)}.{' '}
        <b>{textExpediering.progress(skickade, utskick.length)}</b>
      </p>
      {skickade === utskick.length && (
        <MessageBox tone="ok" title={textExpediering.allSent}>
          <p>{textExpediering.allSentText}</p>
        </MessageBox>
      )}
      {unapprovedOf(rader, today).map((rad) => (
        <Ojusterad key={rad.lista?.id} rad={rad} name={nameOf(rad)} />
      ))}
      <RadioGroup
        label={textExpediering.sort}
        look="segmented"
        options={ORDNINGAR}
        value={ordning}
        onChange={(id) => setOrdning(id === 'mottagare' ? id : 'paragraf')}
      />
      <ValRad val={val} />
      <div className="utskick-grupper">
        {grupper.map((grupp) => (
          <Utskickstabell
            key={grupp.nyckel}
            grupp={grupp}
            nameTitle={
              isByRecipient ? textExpediering.columns.beslut : textExpediering.columns.mottagare
            }
            nameOf={({ post, rad }) => (isByRecipient ? nameOf(rad) : post.mottagare)}
            chosen={val.chosen}
            onChoose={val.choose}
          />
        ))}
      </div>
    </>
  );
}

function nameOf({ beslut: { nr, rubrik } }: Expedieringsrad): string {
  return `${textSandlista.paragraf(nr)} ${rubrik}`;
}
