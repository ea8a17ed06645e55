import { Circle, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { textSteps } from '../text/sv.ts';
import './step-list.css';

interface StepListProps {
  readonly label?: string;
  readonly children: ReactNode;
}

/** What is gone through in order. */
export function StepList({ label, children }: StepListProps) {
  return (
    <ol className="step-list" aria-label={label}>
      {children}
    </ol>
  );
}

interface StepProps {
  readonly isDone: boolean;
  /** What is left of it, or by when; only of what isn't done. */
  readonly left?: string;
  readonly children: ReactNode;
}

/** One of the steps, and whether it is done. */
export function Step({ isDone, left, children }: StepProps) {
  const Sign = isDone ? CircleCheck : Circle;
  return (
    <li className={isDone ? 'step-done' : undefined}>
      <Sign size={16} aria-hidden="true" />
      <span>
        {children}
        <span className="visually-hidden">{isDone ? textSteps.done : textSteps.left}</span>
      </span>
      {left !== undefined && !isDone && <span className="muted">{left}</span>}
    </li>
  );
}
