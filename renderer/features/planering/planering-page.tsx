import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isDag } from '../../../shared/domain/datum.ts';
import type { Arende } from '../../../shared/domain/arende.ts';
import { sistaSvarsdag } from '../../../shared/domain/remiss.ts';
import { OrganId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { lastDay } from '../../lib/tidsfrist.ts';
import { useToday } from '../../lib/today.tsx';
import { textPlanering } from '../../text/planering.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Planering } from './planering.tsx';

/** The plan of a case with a last day, whatever kind of case it is. */
export function PlaneringPage() {
  const { arendeId } = useParams({ from: '/app/arenden/$arendeId/planering' });
  const search = useSearch({ from: '/app/arenden/$arendeId/planering' });
  const navigate = useNavigate();
  const arende = useContractData('arende.get', { arendeId });
  const organ = useContractData('organ.list', {}).filter(
    ({ externt, avslutad, organtyp }) => !externt && !avslutad && organtyp !== 'rad',
  );
  const own = useContractData('diarium.list', {}).find(({ id }) => id === arende.diariumId);
  const organId = search.organ ?? own?.organId;
  return (
    <Page>
      <PageHeader
        title={`${textPlanering.title} ${arende.diarienummer}`}
        crumbs={
          <Breadcrumbs>
            <Link to="/arenden">{textPlanering.cases}</Link>
            <Link to="/arenden/$arendeId" params={{ arendeId }}>
              {arende.diarienummer}
            </Link>
            {textPlanering.title}
          </Breadcrumbs>
        }
      />
      <PageBody>
        <div className="plan-page">
          <div className="plan-title">
            <h1>{arende.arendemening}</h1>
            <div className="plan-organ">
              <Select
                label={textPlanering.organ}
                options={organ.map(({ id, namn }) => ({ id, label: namn }))}
                value={organId ?? null}
                onChange={(id) =>
                  void navigate({
                    to: '/arenden/$arendeId/planering',
                    params: { arendeId },
                    search: { organ: OrganId.parse(id) },
                    replace: true,
                  })
                }
              />
            </div>
          </div>
          {organId !== undefined && (
            <PlanFromLastDay key={organId} arende={arende} organId={organId} />
          )}
        </div>
      </PageBody>
    </Page>
  );
}

interface FromLastDayProps {
  readonly arende: Arende;
  readonly organId: OrganId;
}

/** Plans from the last day of its remiss, else from the case's next deadline, else asks for one. */
function PlanFromLastDay({ arende, organId }: FromLastDayProps) {
  const arendeId = arende.id;
  const today = useToday();
  const stored = useContractData('planering.find', { arendeId, organId });
  const due = useContractData('tidsfrist.list', { arendeId }).map(({ senast }) => lastDay(senast));
  const [asked, setAsked] = useState('');
  const [first] = due.filter((dag) => dag >= today);
  const [start] = useState(first ?? '');
  const remiss = useContractData('remiss.listOfArende', { arendeId }).find(({ svar }) =>
    svar.some((one) => one.organId === organId && one.arendeId === arendeId),
  );
  const ofRemiss = remiss ? sistaSvarsdag(remiss) : null;
  const sistaDag = ofRemiss ?? stored?.sistaDag ?? [start, asked].find(isDag);
  if (sistaDag === undefined) {
    return (
      <div className="plan-ask">
        <p>{textPlanering.askLastDay}</p>
        <DateField label={textPlanering.sistaDag} value={asked} onChange={setAsked} />
      </div>
    );
  }
  return (
    <Planering
      arendeId={arendeId}
      organId={organId}
      sistaDag={sistaDag}
      isSistaDagFixed={ofRemiss !== null}
      isLocked={arende.status === 'makulerat'}
    />
  );
}
