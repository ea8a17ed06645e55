import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../shared/contract/fraser.ts';
import { findingReason, textKontroll } from '../../../text/kontroller.ts';

const ICONS: Record<Finding['severity'], LucideIcon> = {
  S: OctagonAlert,
  V: TriangleAlert,
  T: Info,
};

function Why({ id, details }: Pick<Finding, 'id' | 'details'>) {
  const reason = findingReason(id, details);
  if (reason === '') return null;
  return (
    <details className="kontroll-why">
      <summary>{textKontroll.why}</summary>
      <p>{reason}</p>
    </details>
  );
}

interface KontrollRadProps {
  readonly finding: Finding;
  readonly text: string;
  /** Leads to where it can be put right. */
  readonly place: ReactNode;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One finding: where, what, why, and what can be done about it. */
export function KontrollRad({ finding, text, place, children }: KontrollRadProps) {
  const { id, severity, details } = finding;
  const Icon = ICONS[severity];
  return (
    <li className={`kontroll kontroll-${severity}`}>
      <Icon size={16} aria-hidden="true" />
      <div className="kontroll-body">
        <p className="kontroll-place">
          {place} <span className="muted num">{id}</span>
        </p>
        <p>{text}</p>
        <Why id={id} details={details} />
        {children}
      </div>
    </li>
  );
}

interface KontrollGruppProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Findings of one kind, under what they have in common; nothing when there are none. */
export function KontrollGrupp({ title, count, children }: KontrollGruppProps) {
  if (count === 0) return null;
  return (
    <section className="kontroll-group">
      <h2>
        {title} <span className="muted num">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
