import { useNavigate } from '@tanstack/react-router';
import { CalendarDays, Inbox, UserRound } from 'lucide-react';
import { dayOfHandling } from '../../../shared/domain/handling.ts';
import type { Arenderad } from '../../../shared/domain/arende.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textArenden } from '../../text/arende.ts';
import { Button } from '../../ui/button.tsx';
import { Deadline } from '../../ui/deadline.tsx';
import { ArendeStatus } from './arende-columns.tsx';
import './arenden.css';

/** The chosen case beside the list: what it is, what is due, what is in it. */
export function ArendeInspector({ row }: { readonly row: Arenderad }) {
  const navigate = useNavigate();
  const handlingar = useContractQuery('handling.list', { arendeId: row.id }).data ?? [];
  return (
    <div className="inspector">
      <p className="inspector-head">
        <span className="num">{row.diarienummer}</span>
        <ArendeStatus status={row.status} />
      </p>
      <h2>{row.arendemening}</h2>
      <dl className="facts">
        <dt>
          <UserRound size={14} aria-hidden="true" /> {textArenden.handlaggare}
        </dt>
        <dd>{row.handlaggare}</dd>
        <dt>
          <Inbox size={14} aria-hidden="true" /> {textArenden.inkom}
        </dt>
        <dd>{row.inkomDatum}</dd>
        {row.tidsfrist !== null && (
          <>
            <dt>
              <CalendarDays size={14} aria-hidden="true" /> {textArenden.tidsfrist}
            </dt>
            <dd>
              <Deadline senast={row.tidsfrist} />
            </dd>
          </>
        )}
      </dl>
      <Button
        shortcut="Enter"
        onPress={() => void navigate({ to: '/arenden/$arendeId', params: { arendeId: row.id } })}
      >
        {textArenden.open}
      </Button>
      <h3>
        {textArenden.handlingar} <span className="num">{handlingar.length}</span>
      </h3>
      <ul className="inspector-list">
        {handlingar.map((handling) => (
          <li key={handling.id}>
            <span>{handling.rubrik}</span>
            <span>{dayOfHandling(handling)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
