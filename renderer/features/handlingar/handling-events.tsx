import type { ArendeId, HandlingId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandelser } from '../../text/arende.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { ChangeList } from '../logg/change-list.tsx';
import { changesOf } from '../logg/changes.ts';
import '../logg/logg.css';

const SHOWN = 50;

interface HandlingEventsProps {
  readonly arendeId: ArendeId;
  readonly handlingId: HandlingId;
}

/** What has been done to a handling, newest first: the reasons given, and what was corrected. */
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
            {/* What it was registered with stands on the page already. */}
            {event.fore !== null && <ChangeList changes={changesOf([event])} isNew={false} />}
            <span className="muted">
              {formatMoment(event.tid)} · {event.person ?? event.anvandare}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
