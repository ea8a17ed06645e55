import { percentOf, SERIES } from '../../../shared/rules/staplar.ts';

interface ShareBarProps {
  readonly begart: number;
  readonly beviljat: number;
  /** What the whole width stands for: the largest request of the ledger. */
  readonly scale: number;
  /** Which applicant's colour. */
  readonly series: number;
}

/** What is asked (grey) and proposed (colour); the figures stand beside it in the row. */
export function ShareBar({ begart, beviljat, scale, series }: ShareBarProps) {
  return (
    <svg className="share-bar" height="10" aria-hidden="true">
      <rect width={`${percentOf(begart, scale)}%`} height="10" className="bar-requested" />
      <rect
        width={`${Math.min(100, percentOf(beviljat, scale))}%`}
        height="10"
        className={`series-${series % SERIES}`}
      />
    </svg>
  );
}
