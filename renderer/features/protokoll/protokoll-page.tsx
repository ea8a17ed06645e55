import { Link, useParams } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import { formatDag } from '../../../shared/domain/datum.ts';
import { useContractData } from '../../api/queries.ts';
import { textExpediering } from '../../text/expediering.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubPage } from '../../ui/page.tsx';
import { Fyndantal } from '../kontroller/fyndantal.tsx';
import { Delkort } from './delkort.tsx';
import './protokoll.css';

/** The minutes of a meeting, part by part. */
export function ProtokollPage() {
  const { sammantradeId } = useParams({ from: '/app/sammantraden/$sammantradeId/protokoll' });
  const sammantrade = useContractData('sammantrade.get', { id: sammantradeId });
  const organ = useContractData('organ.list', {});
  const delar = useContractData('protokollsdel.list', { sammantradeId });
  const paragrafer = useContractData('paragraf.list', { sammantradeId });
  const namn = organ.find(({ id }) => id === sammantrade.organId)?.namn ?? '';
  const heading = textProtokoll.heading(namn, formatDag(sammantrade.datum));
  return (
    <SubPage
      title={`${textProtokoll.title}, ${heading}`}
      heading={textProtokoll.title}
      above={
        <>
          <Link to="/sammantraden">{textProtokoll.meetings}</Link>
          <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId }}>
            {heading}
          </Link>
        </>
      }
      meta={<Fyndantal plats={{ typ: 'sammantrade', id: sammantradeId }} isOfPage />}
      actions={
        delar.some(({ justerad }) => justerad !== null) && (
          <Link
            to="/sammantraden/$sammantradeId/expediering"
            params={{ sammantradeId }}
            className="button"
          >
            {textExpediering.title}
          </Link>
        )
      }
      className="protokoll-page"
    >
      {delar.length === 0 && (
        <EmptyState icon={ScrollText} title={textProtokoll.emptyTitle}>
          {textProtokoll.emptyText}
        </EmptyState>
      )}
      {delar.map((del) => (
        <Delkort
          key={del.id}
          del={del}
          sammantrade={sammantrade}
          paragrafer={paragrafer.filter(({ protokollsdelId }) => protokollsdelId === del.id)}
        />
      ))}
    </SubPage>
  );
}
