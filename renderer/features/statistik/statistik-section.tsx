import { useId } from 'react';
import type { ReactNode } from 'react';

interface StatistikSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One question and its answer in figures. */
export function StatistikSection({ title, hint, children }: StatistikSectionProps) {
  const id = useId();
  return (
    <section className="statistik-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className="muted">{hint}</p>}
      {children}
    </section>
  );
}
