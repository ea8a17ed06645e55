import type { ReactNode } from 'react';

interface PaperPartProps {
  /** The part's name in the outline and in `goToPart`. */
  readonly id: string;
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The element of a part; its heading takes focus when somebody jumps there. */
export function partElementId(id: string): string {
  return `del-${id}`;
}

/** Scrolls to a part of the paper and puts the focus at its beginning. */
export function goToPart(id: string): void {
  const heading = document.getElementById(partElementId(id));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** One part of the paper's form under its heading. */
export function PaperPart({ id, title, actions, children }: PaperPartProps) {
  return (
    <section className="paper-part" aria-labelledby={partElementId(id)}>
      <div className="paper-part-head">
        <h2 id={partElementId(id)} tabIndex={-1}>
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
