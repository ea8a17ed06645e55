import { textCommon } from '../text/sv.ts';
import './loading.css';

/** A thin bar that appears after 150 ms; what was there before stays and can be used. */
export function LoadingBar({ isLoading }: { readonly isLoading: boolean }) {
  return (
    <div className="loading-bar-place" role="status">
      {isLoading && (
        <div className="loading-bar">
          <span className="visually-hidden">{textCommon.loading}</span>
        </div>
      )}
    </div>
  );
}

interface SkeletonProps {
  readonly rows?: number;
}

/** Rows of the right height where text will come; still, and words after three seconds. */
export function Skeleton({ rows = 6 }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row">
          <span className="skeleton-bar" />
        </div>
      ))}
      <p className="skeleton-words">{textCommon.stillLoading}</p>
    </div>
  );
}
