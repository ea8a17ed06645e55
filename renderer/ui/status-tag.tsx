import type { ReactNode } from 'react';
import './status-tag.css';

/** The shape tells the state; the words beside it say it. */
export type StatusShape =
  | 'new'
  | 'working'
  | 'sent'
  | 'ready'
  | 'done'
  | 'late'
  | 'locked'
  | 'void';

const RING = <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;

const SHAPES: Record<StatusShape, ReactNode> = {
  new: (
    <circle
      cx="7"
      cy="7"
      r="5.2"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.2 1.9"
    />
  ),
  working: (
    <>
      {RING}
      <path d="M7 3.6a3.4 3.4 0 0 1 0 6.8z" fill="currentColor" />
    </>
  ),
  sent: (
    <path
      d="M1.6 6.4 12.4 2 9 12.4 6.6 8z"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
    />
  ),
  ready: (
    <>
      {RING}
      <path d="M7 3.6A3.4 3.4 0 1 1 3.6 7H7z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="7" cy="7" r="6" fill="currentColor" />
      <path d="m4.4 7.2 1.8 1.8 3.4-3.8" className="status-cut" />
    </>
  ),
  late: (
    <path
      d="M7 2 12.6 12H1.4zM7 5.6v3M7 10.2v.4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  ),
  void: (
    <>
      {RING}
      <path d="M3.6 10.4 10.4 3.6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  locked: (
    <>
      <rect x="2.6" y="6.2" width="8.8" height="6" rx="1.4" fill="currentColor" />
      <path
        d="M4.6 6V4.4a2.4 2.4 0 0 1 4.8 0V6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </>
  ),
};

interface StatusTagProps {
  readonly shape: StatusShape;
  readonly children: ReactNode;
}

/** A state as shape and words, never by colour alone. */
export function StatusTag({ shape, children }: StatusTagProps) {
  return (
    <span className={`status-tag status-${shape}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {SHAPES[shape]}
      </svg>
      {children}
    </span>
  );
}
