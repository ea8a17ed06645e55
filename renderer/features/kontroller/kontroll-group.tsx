import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { Kontrollfynd } from '../../../shared/contract/kontroller.ts';
import type { Kontrollobjekt } from '../../../shared/domain/kontrollista.ts';
import { findingReason, findingText, textKontroll } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { Deviation } from './deviation.tsx';
import { FyndLink, ObjektLink } from './kontroll-links.tsx';

const ICONS: Record<Kontrollfynd['severity'], LucideIcon> = {
  S: OctagonAlert,
  V: TriangleAlert,
  T: Info,
};

interface KontrollGroupProps {
  readonly objekt: Kontrollobjekt;
  readonly fynd: readonly Kontrollfynd[];
}

/** One object and what the checks found in it. */
export function KontrollGroup({ objekt, fynd }: KontrollGroupProps) {
  const id = useId();
  return (
    <section className="kontrollista-group" aria-labelledby={id}>
      <h2 id={id}>
        <ObjektLink objekt={objekt} /> <span className="muted num">{fynd.length}</span>
      </h2>
      <ul>
        {fynd.map((one, index) => (
          <Fynd key={index} objekt={objekt} fynd={one} />
        ))}
      </ul>
    </section>
  );
}

function Fynd({ objekt, fynd }: { readonly objekt: Kontrollobjekt; readonly fynd: Kontrollfynd }) {
  const { id, severity, gate, details } = fynd;
  const Icon = ICONS[severity];
  const reason = findingReason(id, details);
  return (
    <li className={`kontrollista-fynd kontrollista-${severity}`}>
      <Icon size={16} aria-label={textKontroll.groups[severity]} />
      <div>
        <p>
          {findingText(id, details)} <FyndLink objekt={objekt} fynd={fynd} />
        </p>
        <p className="muted">
          <span className="num">{id}</span> {textKontrollista.at(gate)}
          {reason !== '' && ` ${reason}`}
        </p>
        <Deviation objekt={objekt} fynd={fynd} />
      </div>
    </li>
  );
}
