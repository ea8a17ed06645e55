import { Link } from '@tanstack/react-router';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Delegationsbeslut } from '../../../shared/domain/delegation.ts';
import { anslagsdagar } from '../../../shared/rules/delegation.ts';
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
  ej_anslagen: 'warn',
  anmals_inte: 'neutral',
} as const satisfies Record<Anmalningslage, string>;

interface LagestextProps {
  readonly beslut: Delegationsbeslut;
  readonly lage: Anmalningslage;
  /** The meeting it must be reported at. */
  readonly senast: string | null;
  /** It was reported, but at a later one. */
  readonly isForSent: boolean;
}

/** How far a decision has come on its way to the body: where it is reported, or what it lacks. */
export function Lagestext({ beslut, lage, senast, isForSent }: LagestextProps) {
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
      {isForSent && <Badge tone="warn">{textDelegationsbeslut.forSent}</Badge>}
      {senast !== null && <span className="muted">{textDelegationsbeslut.mustBy(senast)}</span>}
      {makulering !== null && (
        <span className="muted">{textDelegationsbeslut.because(makulering.orsak)}</span>
      )}
      {sarskiltProtokoll !== '' && <span className="muted">{sarskiltProtokoll}</span>}
      <Anslagsklocka beslut={beslut} />
    </span>
  );
}

/** The clock of the separate record's own notice: when it must be up, then how long it stays. */
function Anslagsklocka({ beslut }: Pick<LagestextProps, 'beslut'>) {
  const { anslasSenast, klagotidSistaDag } = anslagsdagar(beslut);
  if (beslut.nedtaget !== null || anslasSenast === null) return null;
  return (
    <span className="muted">
      {klagotidSistaDag === null
        ? textDelegationsbeslut.anslasSenast(formatDag(anslasSenast))
        : textDelegationsbeslut.klagotid(formatDag(klagotidSistaDag))}
    </span>
  );
}
