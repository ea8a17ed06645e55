import { Link, useNavigate } from '@tanstack/react-router';
import { FolderOpen, Plus } from 'lucide-react';
import type { Tidsfrist } from '../../../shared/domain/bevakning.ts';
import { formatDag, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { VECKODAGSNAMN } from '../../../shared/domain/kalender.ts';
import { useContractData } from '../../api/queries.ts';
import { daysLeft } from '../../lib/tidsfrist.ts';
import { useToday } from '../../lib/today.tsx';
import { textOversikt } from '../../text/oversikt.ts';
import { Button } from '../../ui/button.tsx';
import { Deadline } from '../../ui/deadline.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { tidsfristText } from '../arenden/tidsfrister-tab.tsx';
import { InkorgNotice } from '../inkorg/late-notice.tsx';
import { DeadlineStrip } from './deadline-strip.tsx';
import { RecentCases } from './recent-cases.tsx';
import './oversikt.css';

const HORIZON_DAYS = 30;

/** Where a day begins: what is due, and what came in last. */
export function OversiktPage() {
  const today = useToday();
  const navigate = useNavigate();
  const tidsfrister = useContractData('tidsfrist.list', { arendeId: null });
  const due = tidsfrister.filter(({ senast }) => daysLeft(senast, today) <= HORIZON_DAYS);
  const day = VECKODAGSNAMN[weekday(today) - 1] ?? '';
  return (
    <Page>
      <PageHeader
        title={textOversikt.heading(day, formatDag(today), isoWeek(today).vecka)}
        actions={
          <>
            <Button icon={FolderOpen} onPress={() => void navigate({ to: '/start' })}>
              {textOversikt.switchRegister}
            </Button>
            <Button
              kind="primary"
              icon={Plus}
              shortcut="Ctrl+N"
              onPress={() => void navigate({ to: '/arenden/nytt' })}
            >
              {textOversikt.newCase}
            </Button>
          </>
        }
      />
      <PageBody>
        <div className="overview">
          <section aria-labelledby="due-title">
            <InkorgNotice />
            <h2 id="due-title">{textOversikt.due}</h2>
            <DeadlineStrip tidsfrister={due} today={today} days={HORIZON_DAYS} />
            {due.length === 0 ? <p>{textOversikt.nothingDue}</p> : <DueList due={due} />}
          </section>
          <RecentCases />
        </div>
      </PageBody>
    </Page>
  );
}

function DueList({ due }: { readonly due: readonly Tidsfrist[] }) {
  return (
    <ul className="due-list">
      {due.map((one) => (
        <li key={`${one.arendeId} ${one.text} ${one.senast}`}>
          <Deadline senast={one.senast} />
          <span className="due-what">
            <Link
              to="/arenden/$arendeId"
              params={{ arendeId: one.arendeId }}
              search={{ flik: 'tidsfrister' }}
            >
              {tidsfristText(one)}
            </Link>
            <span className="muted">
              {one.diarienummer} {one.arendemening}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
