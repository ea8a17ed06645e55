import { Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
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
  /** It isn't found any more, and only keeps its place. */
  readonly isGone?: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One finding: where, what, why, and what can be done about it. */
export function KontrollRad({ finding, text, place, isGone = false, children }: KontrollRadProps) {
  const { id, severity, details } = finding;
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isGone && row.current?.contains(document.activeElement)) leave(row.current);
  }, [isGone]);
  const keepers = useKeptFocus(row);
  const Icon = ICONS[severity];
  return (
    <li
      ref={row}
      {...keepers}
      className={`kontroll kontroll-${severity}`}
      inert={isGone}
      aria-hidden={isGone || undefined}
      data-gone={isGone ? textKontroll.gone : undefined}
    >
      <Icon size={16} aria-hidden="true" />
      <div className="kontroll-body">
        <p className="kontroll-place">
          {place} <span className="muted num">{id}</span>
        </p>
        <p>{text}</p>
        <div className="kontroll-more">
          <Why id={id} details={details} />
          {children}
        </div>
      </div>
    </li>
  );
}

/** A button that was pressed may go with what it did: what stands in its place has the focus. */
function useKeptFocus(row: RefObject<HTMLElement | null>) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>('.kontroll-body button')?.focus();
  });
  return {
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: () => {
      hadFocus.current = false;
    },
  };
}

/** The focus goes on to the next finding, else to the list. */
function leave(row: HTMLElement): void {
  const list = row.closest<HTMLElement>('.kontroller');
  const left = [...(list?.querySelectorAll<HTMLElement>('.kontroll:not([inert])') ?? [])];
  const next = left.find((one) => row.compareDocumentPosition(one) & FOLLOWING) ?? left.at(-1);
  (next?.querySelector<HTMLElement>('a, button') ?? list)?.focus({ preventScroll: true });
}

const FOLLOWING = 4;

interface KontrollGruppProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Findings of one kind, under what they have in common. */
export function KontrollGrupp({ title, count, children }: KontrollGruppProps) {
  return (
    <section className="kontroll-group">
      <h2>
        {title} <span className="muted num">{count}</span>
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
