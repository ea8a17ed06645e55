import type { ReactNode } from 'react';
import type { Tjansteskrivelse } from '../../../shared/domain/tjansteskrivelse.ts';
import { Page } from '../../ui/page.tsx';
import { scrollable } from '../../ui/scrollable.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ReadPaper } from './read-paper.tsx';
import './locked-paper.css';

interface StandingPageProps {
  readonly paper: Tjansteskrivelse;
  readonly header: ReactNode;
  /** Why it stands as it is, and what can be done about it. */
  readonly line: ReactNode;
  readonly aside: ReactNode;
  readonly asideLabel: string;
}

/** A paper that can be read, exported and printed, not written in. */
export function StandingPage({ paper, header, line, aside, asideLabel }: StandingPageProps) {
  return (
    <Page>
      {header}
      <SplitView look="preview" asideLabel={asideLabel} aside={aside}>
        <section className="paper-desk" data-pane="form" {...scrollable} aria-label={paper.rubrik}>
          <div className="paper-locked">
            {line}
            <ReadPaper tjansteskrivelseId={paper.id} paper={paper} />
          </div>
        </section>
      </SplitView>
    </Page>
  );
}
