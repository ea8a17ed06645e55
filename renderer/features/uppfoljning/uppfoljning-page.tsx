import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useContractData } from '../../api/queries.ts';
import { textBalanslista } from '../../text/balanslista.ts';
import { textShell } from '../../text/sv.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Breadcrumbs, Page, PageBody, PageHeader } from '../../ui/page.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { Uppdragstabell } from './uppdragstabell.tsx';
import './uppfoljning.css';

const OPEN = 'oppna';

/** What others are to do and tell of, the soonest first. */
export function UppfoljningPage() {
  return (
    <Page>
      <PageHeader
        title={textUppfoljning.title}
        crumbs={
          <Breadcrumbs>
            <Link to="/">{textShell.overview}</Link>
            {textUppfoljning.title}
          </Breadcrumbs>
        }
        actions={<Link to="/balanslista">{textBalanslista.title}</Link>}
      />
      <PageBody>
        <div className="uppfoljning">
          <h1>{textUppfoljning.title}</h1>
          <Assignments />
        </div>
      </PageBody>
    </Page>
  );
}

function Assignments() {
  const { alla = false } = useSearch({ from: '/app/uppfoljning' });
  const navigate = useNavigate();
  const rader = useContractData('uppfoljning.list', { arendeId: null, oppna: !alla });
  return (
    <div className="uppfoljning-del">
      <ToggleChips
        label={textUppfoljning.filters}
        options={[{ id: OPEN, label: textUppfoljning.onlyOpen }]}
        value={new Set(alla ? [] : [OPEN])}
        onChange={(chosen) =>
          void navigate({
            to: '/uppfoljning',
            search: chosen.has(OPEN) ? {} : { alla: true },
            replace: true,
          })
        }
      />
      {rader.length === 0 ? (
        <EmptyState icon={ListChecks} title={textUppfoljning.emptyTitle}>
          {textUppfoljning.emptyText}
        </EmptyState>
      ) : (
        <Uppdragstabell rader={rader} />
      )}
    </div>
  );
}
