import { Link } from '@tanstack/react-router';
import { useContractData } from '../../api/queries.ts';
import { textOversikt } from '../../text/oversikt.ts';
import { textUtlamnande } from '../../text/utlamnande.ts';
import { ArendeStatus } from '../arenden/arende-columns.tsx';

const SHOWN = 8;

/** The cases registered last. */
export function RecentCases() {
  const { ids } = useContractData('arende.list', {
    filter: { text: '', status: [] },
    sort: { by: 'diarienummer', descending: true },
    atMost: SHOWN,
  });
  const rows = useContractData('arende.listRows', { ids });
  return (
    <section aria-labelledby="recent-cases-title">
      <h2 id="recent-cases-title">{textOversikt.recent}</h2>
      {rows.length === 0 && <p>{textOversikt.noCases}</p>}
      <ul className="recent-cases">
        {rows.map((row) => (
          <li key={row.id}>
            <span className="num">{row.diarienummer}</span>
            <Link to="/arenden/$arendeId" params={{ arendeId: row.id }}>
              {row.arendemening}
            </Link>
            <ArendeStatus status={row.status} />
          </li>
        ))}
      </ul>
      <p className="recent-links">
        <Link to="/arenden">{textOversikt.all}</Link>
        <Link to="/utlamnande">{textUtlamnande.open}</Link>
      </p>
    </section>
  );
}
