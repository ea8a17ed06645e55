import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { valdaUppdrag } from '../../../shared/rules/uppfoljning.ts';
import { useContractData, useContractQuery } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textBalanslista } from '../../text/balanslista.ts';
import { textShell } from '../../text/sv.ts';
import { textUppfoljning } from '../../text/uppfoljning.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SubPage } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { Uppdragstabell } from './uppdragstabell.tsx';
import './uppfoljning.css';

const EVERY = 'alla';

/** What others are to do and tell of, the soonest first. */
export function UppfoljningPage() {
  return (
    <SubPage
      title={textUppfoljning.title}
      above={<Link to="/">{textShell.overview}</Link>}
      actions={<Link to="/balanslista">{textBalanslista.title}</Link>}
      className="uppfoljning"
    >
      <Assignments />
    </SubPage>
  );
}

function Assignments() {
  const search = useSearch({ from: '/app/uppfoljning' });
  const { alla = false, ...urval } = search;
  const today = useToday();
  const every = useContractData('uppfoljning.list', { arendeId: null, oppna: !alla });
  const rader = valdaUppdrag(every, urval, today);
  return (
    <div className="uppfoljning-del">
      <Filters />
      {every.length === 0 && (
        <EmptyState icon={ListChecks} title={textUppfoljning.emptyTitle}>
          {textUppfoljning.emptyText}
        </EmptyState>
      )}
      {every.length > 0 && rader.length === 0 && (
        <EmptyState icon={ListChecks} title={textUppfoljning.noneTitle}>
          {textUppfoljning.noneText}
        </EmptyState>
      )}
      {rader.length > 0 && <Uppdragstabell rader={rader} />}
    </div>
  );
}

const CHIPS = ['oppna', 'mina', 'sena', 'manaden'] as const;

/** Which assignments are shown. One's own can be asked for once it is known who one is. */
function Filters() {
  const { alla = false, organ: organId, ...own } = useSearch({ from: '/app/uppfoljning' });
  const navigate = useNavigate();
  const known = useContractQuery('anvandare.get', {}).data;
  const organ = useContractData('organ.list', {}).filter((one) => !one.externt && !one.avslutad);
  const chips = CHIPS.filter((id) => id !== 'mina' || (known?.personId ?? null) !== null);
  const isOn = { ...own, oppna: !alla };
  const show = (on: ReadonlySet<string>, chosen: string | undefined) => {
    const only = (id: 'mina' | 'sena' | 'manaden') => (on.has(id) ? { [id]: true } : {});
    const ofOrgan = organ.find(({ id }) => id === chosen)?.id;
    const search = {
      ...(on.has('oppna') ? {} : { alla: true }),
      ...{ ...only('mina'), ...only('sena'), ...only('manaden') },
      ...(ofOrgan === undefined ? {} : { organ: ofOrgan }),
    };
    void navigate({ to: '/uppfoljning', search, replace: true });
  };
  const on = new Set<string>(CHIPS.filter((id) => isOn[id] === true));
  return (
    <div className="balans-val">
      <ToggleChips
        label={textUppfoljning.filters}
        options={chips.map((id) => ({ id, label: textUppfoljning.chips[id] }))}
        value={on}
        onChange={(next) => show(next, organId)}
      />
      <Select
        label={textUppfoljning.till}
        options={[
          { id: EVERY, label: textUppfoljning.everyOrgan },
          ...organ.map(({ id, namn }) => ({ id, label: namn })),
        ]}
        value={organId ?? EVERY}
        onChange={(id) => show(on, id)}
      />
    </div>
  );
}
