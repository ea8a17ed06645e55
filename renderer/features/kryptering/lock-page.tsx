import type { ReactNode } from 'react';
import { textCommon } from '../../text/sv.ts';
import './kryptering.css';

interface LockPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page with nothing of the register in it, and nothing beside it. */
export function LockPage({ title, children }: LockPageProps) {
  return (
    <main id="main" className="lock-page" tabIndex={-1} data-pane="main">
      <title>{textCommon.windowTitle(title)}</title>
      <div className="lock-card">
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
