import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { Arende } from '../../../shared/domain/arende.ts';
import { fullName } from '../../../shared/domain/person.ts';
import { useContractData } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textArende, textArenden, textNyttArende, textUrsprung } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ArendekortButton } from '../utlamnande/arendekort-button.tsx';
import { ArendeStatus } from './arende-columns.tsx';
import { BeslutTab } from './beslut-tab.tsx';
import { HandelserTab } from './handelser-tab.tsx';
import { HandlingarTab } from '../handlingar/handlingar-tab.tsx';
import { NextStepCard } from './next-step-card.tsx';
import { RattaDialog } from './ratta-dialog.tsx';
import { TidsfristerTab } from './tidsfrister-tab.tsx';
import { UnderlagTab } from './underlag-tab.tsx';
import './arenden.css';

/** One case: its facts, what to do next, and its parts under tabs. */
export function ArendePage() {
  const { arendeId } = useParams({ from: '/app/arenden/$arendeId' });
  const arende = useContractData('arende.get', { arendeId });
  const [isCorrecting, setCorrecting] = useState(false);
  return (
    <Page>
      <PageHeader
        title={`${arende.diarienummer} ${arende.arendemening}`}
        crumbs={
          <Breadcrumbs>
            <Link to="/arenden">{textArenden.title}</Link>
            {arende.diarienummer}
          </Breadcrumbs>
        }
        actions={
          <>
            <ArendekortButton arendeId={arendeId} />
            <Button
              icon={PencilLine}
              onPress={() => {
                setCorrecting(true);
              }}
            >
              {textNyttArende.correct}
            </Button>
          </>
        }
      />
      <PageBody width="fill">
        <SplitView
          look="steps"
          asideLabel={textArende.nextStep}
          aside={<NextStepCard arende={arende} />}
        >
          <div className="arende">
            <div className="arende-head">
              <h1>{arende.arendemening}</h1>
              <Facts arende={arende} />
            </div>
            <ArendeTabs arende={arende} />
          </div>
        </SplitView>
      </PageBody>
      {isCorrecting && (
        <RattaDialog
          arende={arende}
          onClose={() => {
            setCorrecting(false);
          }}
        />
      )}
    </Page>
  );
}

function Facts({ arende }: { readonly arende: Arende }) {
  const persons = useContractData('person.list', {});
  const names = arende.handlaggare.map((id) => {
    const person = persons.find((one) => one.id === id);
    return person ? fullName(person) : '';
  });
  return (
    <dl className="facts facts-row" aria-label={textArende.facts}>
      <Fact name={textArenden.diarienummer} value={arende.diarienummer} />
      <div>
        <dt>{textArenden.status}</dt>
        <dd>
          <ArendeStatus status={arende.status} />
        </dd>
      </div>
      <Fact name={textArenden.handlaggare} value={names.join(', ')} />
      <Fact name={textArenden.inkom} value={arende.inkomDatum} />
      <Fact name={textNyttArende.ursprung} value={textUrsprung[arende.ursprung]} />
      <Fact name={textNyttArende.initiativtagare} value={arende.initiativtagare} />
      <Fact name={textArende.publicWording} value={arende.arendemeningOffentlig} />
      <Fact
        name={textArende.registered}
        value={textArende.registeredBy(formatMoment(arende.registreradTid), arende.registreradAv)}
      />
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function ArendeTabs({ arende }: { readonly arende: Arende }) {
  const { flik } = useSearch({ from: '/app/arenden/$arendeId' });
  const navigate = useNavigate();
  const arendeId = arende.id;
  const handlingar = useContractData('handling.list', { arendeId });
  const tidsfrister = useContractData('tidsfrist.list', { arendeId });
  const beslut = useContractData('beslut.list', { arendeId });
  return (
    <Tabs
      label={textArende.tabs}
      selected={flik ?? 'underlag'}
      onSelect={(next) =>
        void navigate({
          to: '/arenden/$arendeId',
          params: { arendeId },
          search: { flik: next },
          replace: true,
        })
      }
      tabs={[
        {
          id: 'underlag',
          label: textArende.tabUnderlag,
          content: <UnderlagTab arendeId={arendeId} />,
        },
        {
          id: 'handlingar',
          label: textArende.tabHandlingar,
          count: handlingar.length,
          content: <HandlingarTab arendeId={arendeId} handlingar={handlingar} />,
        },
        {
          id: 'tidsfrister',
          label: textArende.tabTidsfrister,
          count: tidsfrister.length,
          content: <TidsfristerTab arendeId={arendeId} tidsfrister={tidsfrister} />,
        },
        {
          id: 'beslut',
          label: textArende.tabBeslut,
          count: beslut.length,
          content: <BeslutTab beslut={beslut} />,
        },
        {
          id: 'handelser',
          label: textArende.tabHandelser,
          content: <HandelserTab arendeId={arendeId} />,
        },
      ]}
    />
  );
}
