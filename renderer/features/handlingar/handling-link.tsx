import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Handlingslank } from '../../../shared/domain/handlingsrad.ts';

interface HandlingLinkProps {
  readonly handling: Pick<Handlingslank, 'id' | 'arendeId'>;
  readonly children: ReactNode;
}

/** Leads to a handling's page. */
export function HandlingLink({ handling: { id, arendeId }, children }: HandlingLinkProps) {
  return (
    <Link to="/arenden/$arendeId/handlingar/$handlingId" params={{ arendeId, handlingId: id }}>
      {children}
    </Link>
  );
}
