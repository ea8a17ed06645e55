import type { ArendeId, HandlingId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandelser } from '../../text/arende.ts';
import { textHandlingssida } from '../../text/handling.ts';

const SHOWN = 50;

interface HandlingEventsProps {
  readonly arendeId: ArendeId;
  readonly handlingId: HandlingId;
}

/** What has been done to a handling, newest first, with the reasons that were given. */
export function HandlingEvents({ arendeId, handlingId }: HandlingEventsProps) {
  const input = { arendeId, objektId: handlingId, antal: SHOWN };
  const events = useContractQuery('logg.list', input).data ?? [];
  return (
    <div className="handling-events">
      <h2>{textHandlingssida.events}</h2>
      <ol>
        {events.map((event) => (
          <li key={event.nr}>
            <span>{textHandelser[event.handelse]}</span>
            {event.orsak !== null && <span>{event.orsak}</span>}
            <span className="muted">
              {formatMoment(event.tid)} · {event.anvandare}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
