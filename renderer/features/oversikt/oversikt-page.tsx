import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheckBig, FolderOpen, Plus } from 'lucide-react';
import { useState } from 'react';
import { addDays, formatDag, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { VECKODAGSNAMN } from '../../../shared/domain/kalender.ts';
import type { Oversikt } from '../../../shared/domain/oversikt.ts';
import { sistaDag } from '../../../shared/rules/oversikt.ts';
import { useContractQuery } from '../../api/queries.ts';
import { MeDialog } from '../../lists/me-dialog.tsx';
import { useToday } from '../../lib/today.tsx';
import { textBalanslista } from '../../text/balanslista.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { textOversikt } from '../../text/oversikt.ts';
import { textStatistik } from '../../text/statistik.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { BackupNotice } from '../sakerhetskopior/backup-warning.tsx';
import { Atgardslista } from './atgardslista.tsx';
import { Kvartal } from './kvartal.tsx';
import { NastaMote } from './nasta-mote.tsx';
import { RecentCases } from './recent-cases.tsx';
import { Veckoblad } from './veckoblad.tsx';
import { useOversikt } from './use-oversikt.ts';
import './oversikt.css';

const HORIZON_DAYS = 30;

/** Where a day begins: what must be done, the most urgent first, and what the quarter holds. */
export function OversiktPage() {
  const today = useToday();
  const navigate = useNavigate();
  const { mina = false } = useSearch({ from: '/app/' });
  const oversikt = useOversikt(mina);
  const day = VECKODAGSNAMN[weekday(today) - 1] ?? '';
  return (
    <Page>
      <PageHeader
        title={textOversikt.heading(day, formatDag(today), isoWeek(today).vecka)}
        actions={
          <>
            <Mine isOn={mina} />
            <Veckoblad mina={mina} />
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
        <BackupNotice />
        <div className="overview">
          <Kvartal oversikt={oversikt} />
          <Due oversikt={oversikt} />
          <div className="overview-aside">
            <NastaMote {...oversikt} />
            <RecentCases />
          </div>
        </div>
      </PageBody>
    </Page>
  );
}

function Due({ oversikt }: { readonly oversikt: Oversikt }) {
  const { idag, fler } = oversikt;
  const [isWhole, setWhole] = useState(false);
  const horizon = addDays(idag, HORIZON_DAYS);
  const near = oversikt.atgarder.filter(({ senast }) => sistaDag(senast) <= horizon);
  const later = oversikt.atgarder.length - near.length;
  const shown = isWhole ? oversikt.atgarder : near;
  return (
    <section className="overview-due" aria-labelledby="due-title">
      <header>
        <h2 id="due-title">{textOversikt.due}</h2>
        <nav aria-label={textOversikt.followUp}>
          <Link to="/uppfoljning">{textUppfoljning.title}</Link>
          <Link to="/balanslista">{textBalanslista.title}</Link>
          <Link to="/kontroller">{textKontrollista.title}</Link>
          <Link to="/statistik">{textStatistik.title}</Link>
        </nav>
      </header>
      {shown.length === 0 ? (
        <EmptyState icon={CircleCheckBig} title={textOversikt.nothingDue}>
          {textOversikt.nothingDueText}
        </EmptyState>
      ) : (
        <Atgardslista atgarder={shown} />
      )}
      {fler.map(({ slag, antal }) => (
        <p key={slag} className="overview-fler">
          {textOversikt.more(slag, antal)}{' '}
          <Link to="/arenden" search={{ frist: 'forfallen' }}>
            {textOversikt.moreLink}
          </Link>
        </p>
      ))}
      {later > 0 && !isWhole && (
        <p>
          <Button onPress={() => setWhole(true)}>{textOversikt.showLater(later)}</Button>
        </p>
      )}
    </section>
  );
}

/** Whether only the user's own is shown; who the user is is asked for the first time. */
function Mine({ isOn }: { readonly isOn: boolean }) {
  const navigate = useNavigate();
  const known = useContractQuery('anvandare.get', {}).data;
  const [isAsking, setAsking] = useState(false);
  const show = (mina: boolean) =>
    void navigate({ to: '/', search: mina ? { mina } : {}, replace: true });
  return (
    <>
      <ToggleChips
        label={textOversikt.whose}
        options={[{ id: 'mina', label: textOversikt.mine }]}
        value={new Set(isOn ? ['mina'] : [])}
        onChange={(chosen) => {
          if (chosen.has('mina') && (known?.personId ?? null) === null) setAsking(true);
          else show(chosen.has('mina'));
        }}
      />
      {isAsking && (
        <MeDialog
          onClose={() => setAsking(false)}
          onChosen={() => {
            setAsking(false);
            show(true);
          }}
        />
      )}
    </>
  );
}
