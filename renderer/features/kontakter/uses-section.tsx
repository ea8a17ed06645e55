import { Link } from '@tanstack/react-router';
import type { Motpartsref } from '../../../shared/domain/motpart.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textKontakter } from '../../text/kontakter.ts';

const LIMIT = 200;

/** The cases and handlingar that name somebody, the newest first. */
export function UsesSection({ motpart }: { readonly motpart: Motpartsref }) {
  const uses = useContractQuery('motpart.listUses', { ref: motpart }).data;
  if (!uses) return null;
  return (
    <section className="kontakt-section" aria-labelledby="uses-title">
      <h3 id="uses-title">
        {textKontakter.uses} {uses.length > 0 && <span className="num">{uses.length}</span>}
      </h3>
      {uses.length === 0 && <p className="muted">{textKontakter.noUses}</p>}
      <ul className="kontakt-list">
        {uses.map(({ som, arendeId, diarienummer, handlingId, rubrik }) => (
          <li key={`${som} ${arendeId} ${handlingId ?? ''}`}>
            <span className="kontakt-list-text">
              <Link
                to="/arenden/$arendeId"
                params={{ arendeId }}
                search={handlingId === null ? {} : { flik: 'handlingar' }}
              >
                <span className="num">{diarienummer}</span> {rubrik}
              </Link>
              <small>{textKontakter.usedAs[som]}</small>
            </span>
          </li>
        ))}
      </ul>
      {uses.length === LIMIT && <p className="muted">{textKontakter.usesLimited}</p>}
    </section>
  );
}
