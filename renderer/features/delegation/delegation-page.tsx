import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, Stamp } from 'lucide-react';
import type { Organ } from '../../../shared/domain/organ.ts';
import { useContractData } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textDelegation } from '../../text/delegation.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SubPage } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { BeslutPart } from './beslut-part.tsx';
import { delegatingOrgan } from './delegating-organ.ts';
import { OrdningPart } from './ordning-part.tsx';
import { Periodkontroll } from './periodkontroll.tsx';
import './delegation.css';

/** Who decides on a body's behalf, what was decided in a year, and whether all of it is reported. */
export function DelegationPage() {
  const search = useSearch({ from: '/app/delegation' });
  const organ = delegatingOrgan(useContractData('organ.list', {}));
  const [diarium] = useContractData('diarium.list', {});
  const shown =
    organ.find(({ id }) => id === search.organ) ??
    organ.find(({ id }) => id === diarium?.organId) ??
    organ[0];
  return (
    <SubPage
      title={textDelegation.title}
      above={<Link to="/sammantraden">{textDelegation.meetings}</Link>}
      className="delegation"
    >
      {shown ? (
        <OrganParts organ={organ} shown={shown} />
      ) : (
        <EmptyState icon={Stamp} title={textDelegation.noOrganTitle}>
          {textDelegation.noOrganText}
        </EmptyState>
      )}
    </SubPage>
  );
}

interface OrganPartsProps {
  readonly organ: readonly Organ[];
  readonly shown: Organ;
}

function OrganParts({ organ, shown }: OrganPartsProps) {
  const search = useSearch({ from: '/app/delegation' });
  const navigate = useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const { ar = thisYear, flik = 'beslut' } = search;
  const show = (next: Partial<typeof search>) =>
    void navigate({ to: '/delegation', search: { ...search, ...next }, replace: true });
  const key = `${shown.id} ${String(ar)}`;
  const tabs = [
    {
      id: 'beslut' as const,
      label: textDelegation.tabBeslut,
      content: <BeslutPart key={key} organ={shown} ar={ar} />,
    },
    {
      id: 'ordning' as const,
      label: textDelegation.tabOrdning,
      content: <OrdningPart key={shown.id} organ={shown} />,
    },
    {
      id: 'kontroll' as const,
      label: textDelegation.tabKontroll,
      content: <Periodkontroll key={key} organ={shown} ar={ar} />,
    },
  ];
  return (
    <>
      <div className="delegation-choice">
        <Select
          label={textDelegation.organ}
          options={organ.map(({ id, namn }) => ({ id, label: namn }))}
          value={shown.id}
          onChange={(id) => show({ organ: organ.find((one) => one.id === id)?.id })}
        />
        <Year ar={ar} onChange={(next) => show({ ar: next })} />
      </div>
      <Tabs
        label={textDelegation.tabs}
        tabs={tabs}
        selected={flik}
        onSelect={(id) => show({ flik: tabs.find((one) => one.id === id)?.id })}
      />
    </>
  );
}

function Year({ ar, onChange }: { readonly ar: number; readonly onChange: (ar: number) => void }) {
  return (
    <div className="delegation-year" role="group" aria-label={textDelegation.year}>
      <IconButton
        icon={ChevronLeft}
        label={textDelegation.previousYear(ar - 1)}
        onPress={() => onChange(ar - 1)}
      />
      <b className="num" role="status">
        {ar}
      </b>
      <IconButton
        icon={ChevronRight}
        label={textDelegation.previousYear(ar + 1)}
        onPress={() => onChange(ar + 1)}
      />
    </div>
  );
}
