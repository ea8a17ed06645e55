import type { ReactNode } from 'react';
import { classes } from '../lib/classes.ts';
import { scrollable } from './scrollable.ts';
import './split-view.css';

interface SplitViewProps {
  readonly children: ReactNode;
  readonly aside: ReactNode;
  /** Names the side pane; F6 leads there. */
  readonly asideLabel: string;
  readonly isAsideOpen?: boolean;
  /**
   * `inspector` is 20 rem of facts that the list has too, and leaves a narrow window; `steps` looks
   * the same but moves below; `preview` takes up to half for a page on paper.
   */
  readonly look?: 'inspector' | 'steps' | 'preview';
}

/** Two panes side by side; under 64 rem the side pane leaves or goes below. */
export function SplitView(props: SplitViewProps) {
  const { children, aside, asideLabel, isAsideOpen = true, look = 'inspector' } = props;
  return (
    <div className={classes('split-view', isAsideOpen && `split-${look}`)}>
      <div className="split-main">{children}</div>
      {isAsideOpen && (
        <aside className="split-aside" aria-label={asideLabel} data-pane={look} {...scrollable}>
          {aside}
        </aside>
      )}
    </div>
  );
}
