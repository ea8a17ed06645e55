import './progress-bar.css';

interface ProgressBarProps {
  /** What it is that goes on, for whoever doesn't see the bar. */
  readonly label: string;
  readonly done: number;
  /** Null, or nothing, while it isn't known how much there is to do. */
  readonly total: number | null;
}

/** How far long work has come. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const known = total !== null && total > 0 ? { value: done, max: total } : {};
  return <progress className="progress-bar" aria-label={label} {...known} />;
}
