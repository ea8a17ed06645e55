import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarPlus, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textDelegation } from '../../text/delegation.ts';
import { textSammantraden } from '../../text/sammantraden.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Page, PageBody, PageHeader, PageToolbar } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { AddDaysDialog } from './add-days-dialog.tsx';
import { Arsplan } from './arsplan.tsx';
import { Sammantradestabell } from './sammantradestabell.tsx';
import './sammantraden.css';

const EVERY = 'alla';

/** The meetings of a year: what is planned, what is called, and how far the minutes have come. */
export function SammantradenPage() {
  const search = useSearch({ from: '/app/sammantraden' });
  const navigate = useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const { organ: organId, ar = thisYear } = search;
  const all = useContractData('organ.list', {});
  const rader = useContractData('sammantrade.listOverview', { organId: organId ?? null, ar });
  const organ = all.filter(({ externt, avslutad }) => !externt && !avslutad);
  // One that is no more has its meetings left.
  const met = all.filter(
    (one) => organ.includes(one) || rader.some((rad) => rad.organId === one.id),
  );
  const known = useContractData('sammantrade.list', { organId: null, fran: null, tom: null });
  const [isAdding, setAdding] = useState(false);
  const show = (next: Partial<typeof search>) =>
    void navigate({ to: '/sammantraden', search: { ...search, ...next }, replace: true });
  const add = (
    <Button kind="primary" icon={CalendarPlus} onPress={() => setAdding(true)}>
      {textSammantraden.add}
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={textSammantraden.title}
        meta={textSammantraden.count(rader.length)}
        actions={
          <>
            <Link to="/delegation">{textDelegation.open}</Link>
            <Link to="/grunddata" search={{ flik: 'sammantraden' }}>
              {textSammantraden.rules}
            </Link>
            {add}
          </>
        }
      />
      <PageToolbar>
        <div className="sammantraden-organ">
          <Select
            label={textSammantraden.organ}
            isLabelHidden
            options={[
              { id: EVERY, label: textSammantraden.everyOrgan },
              ...met.map(({ id, namn }) => ({ id, label: namn })),
            ]}
            value={organId ?? EVERY}
            onChange={(id) => show({ organ: met.find((one) => one.id === id)?.id })}
          />
        </div>
        <Year ar={ar} onChange={(next) => show({ ar: next })} />
      </PageToolbar>
      <PageBody>
        {rader.length === 0 ? (
          <EmptyState icon={CalendarPlus} title={textSammantraden.emptyTitle(ar)}>
            {textSammantraden.emptyText}
          </EmptyState>
        ) : (
          <div className="sammantraden-page">
            <Arsplan ar={ar} rader={rader} organ={met} />
            <Sammantradestabell rader={rader} organ={met} />
          </div>
        )}
      </PageBody>
      {isAdding && (
        <AddDaysDialog
          organ={organ}
          organId={organId ?? null}
          known={known}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function Year({ ar, onChange }: { readonly ar: number; readonly onChange: (ar: number) => void }) {
  return (
    <div className="sammantraden-year">
      <IconButton
        icon={ChevronLeft}
        label={textSammantraden.previousYear(ar - 1)}
        onPress={() => onChange(ar - 1)}
      />
      <b className="num" role="status">
        {ar}
      </b>
      <IconButton
        icon={ChevronRight}
        label={textSammantraden.previousYear(ar + 1)}
        onPress={() => onChange(ar + 1)}
      />
    </div>
  );
}
