import { Link, useParams } from '@tanstack/react-router';
import { formatDag } from '../../../shared/domain/datum.ts';
import { useContractData } from '../../api/queries.ts';
import { textSammantrade, textSammantraden } from '../../text/sammantraden.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { Fyndantal } from '../kontroller/fyndantal.tsx';
import { DokumentMeny } from '../motesdokument/dokument-meny.tsx';
import { longDay } from '../planering/day-words.ts';
import { AnmalanPart } from './anmalan-part.tsx';
import { DagordningPart } from './dagordning-part.tsx';
import { KlaraPart } from './klara-part.tsx';
import { Motestagg } from './lagestagg.tsx';
import { ProtokollPart } from './protokoll-part.tsx';
import { StegButtons } from './steg-buttons.tsx';
import { StegPart } from './steg-part.tsx';
import { UppgifterPart } from './uppgifter-part.tsx';
import './sammantraden.css';

/** One meeting as it is prepared: what is on its agenda, when and where, and what comes next. */
export function SammantradePage() {
  const { sammantradeId } = useParams({ from: '/app/sammantraden/$sammantradeId' });
  const sammantrade = useContractData('sammantrade.get', { id: sammantradeId });
  const dagordning = useContractData('dagordning.list', { sammantradeId });
  const organ = useContractData('organ.list', {});
  const namn = organ.find(({ id }) => id === sammantrade.organId)?.namn ?? '';
  const heading = textSammantrade.heading(namn, formatDag(sammantrade.datum));
  return (
    <Page>
      <PageHeader
        title={heading}
        crumbs={
          <Breadcrumbs>
            <Link to="/sammantraden">{textSammantraden.title}</Link>
            {heading}
          </Breadcrumbs>
        }
        meta={
          <span className="med-fyndantal">
            <Motestagg status={sammantrade.status} />
            <Fyndantal plats={{ typ: 'sammantrade', id: sammantradeId }} isOfPage />
          </span>
        }
        actions={
          <>
            {dagordning.length > 0 && (
              <DokumentMeny documents={[{ typ: 'kallelse', id: sammantradeId }]} />
            )}
            <StegButtons sammantrade={sammantrade} dagordning={dagordning} />
          </>
        }
      />
      <PageBody>
        <div className="sammantrade-page">
          <div className="sammantrade-main">
            <h1>{textSammantrade.heading(namn, longDay(sammantrade.datum))}</h1>
            {sammantrade.status === 'installt' && (
              <MessageBox tone="warn" title={textSammantrade.cancelled}>
                <p>{sammantrade.installtSkal}</p>
              </MessageBox>
            )}
            <AnmalanPart sammantrade={sammantrade} dagordning={dagordning} />
            <KlaraPart sammantrade={sammantrade} />
            <DagordningPart sammantrade={sammantrade} dagordning={dagordning} />
          </div>
          <div className="sammantrade-aside">
            <StegPart sammantrade={sammantrade} dagordning={dagordning} />
            <UppgifterPart sammantrade={sammantrade} />
            <ProtokollPart sammantrade={sammantrade} />
          </div>
        </div>
      </PageBody>
    </Page>
  );
}
