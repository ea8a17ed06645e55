import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useContractData } from '../../api/queries.ts';
import { textArende, textArenden } from '../../text/arende.ts';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { CaseIntake } from '../inkorg/case-intake.tsx';
import { Fyndantal } from '../kontroller/fyndantal.tsx';
import { ReportOffers } from '../uppfoljning/report-offer.tsx';
import { ArendeActions, CaseDialog } from './arende-actions.tsx';
import type { CaseQuestion } from './arende-actions.tsx';
import { ArendeFacts } from './arende-facts.tsx';
import { ArendeHeading } from './arende-heading.tsx';
import { ArendeTabs } from './arende-tabs.tsx';
import { CaseLock } from './case-lock.ts';
import { NextStepCard } from './next-step-card.tsx';
import { StatusNotice } from './status-notice.tsx';
import './arenden.css';

/** One case: its facts, what to do next, and its parts under tabs. */
export function ArendePage() {
  const { arendeId } = useParams({ from: '/app/arenden/$arendeId' });
  const arende = useContractData('arende.get', { arendeId });
  const [question, ask] = useState<CaseQuestion | null>(null);
  return (
    <CaseLock value={arende.status === 'makulerat'}>
      <CaseIntake arende={arende}>
        <Page>
          <PageHeader
            title={`${arende.diarienummer} ${arende.arendemening}`}
            crumbs={
              <Breadcrumbs>
                <Link to="/arenden">{textArenden.title}</Link>
                {arende.diarienummer}
              </Breadcrumbs>
            }
            meta={<Fyndantal plats={{ typ: 'arende', id: arendeId }} isOfPage />}
            actions={<ArendeActions arende={arende} onAsk={ask} />}
          />
          <PageBody width="fill">
            <SplitView
              look="steps"
              asideLabel={textArende.nextStep}
              aside={<NextStepCard arende={arende} onAsk={ask} />}
            >
              <div className="arende">
                <div className="arende-head">
                  <ArendeHeading key={arende.id} arende={arende} />
                  <StatusNotice arende={arende} />
                  {arende.status !== 'makulerat' && <ReportOffers arendeId={arende.id} />}
                  <ArendeFacts arende={arende} />
                </div>
                <ArendeTabs arende={arende} />
              </div>
            </SplitView>
          </PageBody>
          <CaseDialog
            arende={arende}
            question={question}
            onAsk={ask}
            onClose={() => {
              ask(null);
            }}
          />
        </Page>
      </CaseIntake>
    </CaseLock>
  );
}
