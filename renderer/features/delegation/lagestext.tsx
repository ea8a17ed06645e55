import { Link } from '@tanstack/react-router';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import type { Anmalningslage } from '../../../shared/rules/delegation.ts';
import { textAnmalningslage, textDelegationsbeslut } from '../../text/delegation.ts';
import { Badge } from '../../ui/badge.tsx';

const TONES = {
  makulerad: 'neutral',
  anmald: 'ok',
  vantar: 'info',
  sen: 'danger',
  protokollford: 'ok',
  ej_protokollford: 'warn',
} as const satisfies Record<Anmalningslage, string>;

interface LagestextProps {
  readonly beslut: Delegationsbeslut;
  readonly lage: Anmalningslage;
  /** The meeting an urgent decision must be reported at. */
  readonly senast: string | null;
}

/** How far a decision has come on its way to the body: where it is reported, or what it lacks. */
export function Lagestext({ beslut, lage, senast }: LagestextProps) {
  const { anmald, makulering, sarskiltProtokoll } = beslut;
  return (
    <span className="delegation-state">
      <Badge tone={TONES[lage]}>{textAnmalningslage[lage]}</Badge>
      {anmald !== null && (
        <Link
          to="/sammantraden/$sammantradeId/protokoll"
          params={{ sammantradeId: anmald.sammantradeId }}
        >
          {textDelegationsbeslut.reportedIn(anmald.nr, anmald.datum)}
        </Link>
      )}
      {senast !== null && <span className="muted">{textDelegationsbeslut.mustBy(senast)}</span>}
      {makulering !== null && (
        <span className="muted">{textDelegationsbeslut.because(makulering.orsak)}</span>
      )}
      {lage === 'protokollford' && <span className="muted">{sarskiltProtokoll}</span>}
    </span>
  );
}
