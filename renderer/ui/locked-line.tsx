import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import './locked-line.css';

interface LockedLineProps {
  /** Why it stands, and what can be done all the same. */
  readonly children: ReactNode;
}

/** Tells that what is shown stands as it is. */
export function LockedLine({ children }: LockedLineProps) {
  return (
    <div className="locked-line">
      <Lock size={16} aria-hidden="true" />
      <div className="locked-line-words">{children}</div>
    </div>
  );
}
