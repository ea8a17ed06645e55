import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Anvandning } from '../../../shared/domain/anvandning.ts';
import type { Motpartsref } from '../../../shared/domain/motpart.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textKontakter } from '../../text/kontakter.ts';
import { HandlingLink } from '../handlingar/handling-link.tsx';

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
              <UseLink arendeId={arendeId} handlingId={handlingId}>
                <span className="num">{diarienummer}</span> {rubrik}
              </UseLink>
              <small>{textKontakter.usedAs[som]}</small>
            </span>
          </li>
        ))}
      </ul>
      {uses.length === LIMIT && <p className="muted">{textKontakter.usesLimited}</p>}
    </section>
  );
}

type UseLinkProps = Pick<Anvandning, 'arendeId' | 'handlingId'> & { readonly children: ReactNode };

function UseLink({ arendeId, handlingId, children }: UseLinkProps) {
  if (handlingId !== null) {
    return <HandlingLink handling={{ id: handlingId, arendeId }}>{children}</HandlingLink>;
  }
  return (
    <Link to="/arenden/$arendeId" params={{ arendeId }}>
      {children}
    </Link>
  );
}
