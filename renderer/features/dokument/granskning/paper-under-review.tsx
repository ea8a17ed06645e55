import { useMemo, useRef, useState } from 'react';
import type { DraftPreview } from '../../../../shared/contract/dokument.ts';
import type { Tjansteskrivelse } from '../../../../shared/domain/tjansteskrivelse.ts';
import { useCommands } from '../../../commands/use-commands.ts';
import { createEditorHub } from '../../../editor/hub.ts';
import { useSchemaForm } from '../../../lib/schema-form.ts';
import { textGranskning } from '../../../text/granskning.ts';
import { textAside } from '../../../text/skrivelse.ts';
import { Button } from '../../../ui/button.tsx';
import { LockedLine } from '../../../ui/locked-line.tsx';
import { Announcer } from '../announcer.tsx';
import { OutputMenu } from '../output-menu.tsx';
import { PaperAside } from '../paper-aside.tsx';
import { PaperEditingContext } from '../paper-context.ts';
import type { PaperEditing } from '../paper-context.ts';
import { PaperHeader } from '../paper-header.tsx';
import { paperSchema, valuesOf } from '../paper-values.ts';
import { StandingPage } from '../standing-page.tsx';
import { outputCommands, usePaperOutput } from '../use-paper-commands.ts';
import { usePaperLayout } from '../use-paper-layout.ts';
import type { AsideChoice } from '../use-paper-layout.ts';
import { usePaperTrail } from '../use-paper-trail.ts';
import { Commenting } from './commenting.tsx';
import { NextStep, PaperState, TakeBack, useStops } from './review-steps.tsx';
import { useRemaining } from './use-remaining.ts';
import './granskning.css';

const nothing = () => undefined;

/** What the panes beside the text ask of a paper that nobody writes in: there is nothing to save. */
function useStanding(paper: Tjansteskrivelse, openAside: PaperEditing['openAside']): PaperEditing {
  const [first] = useState(() => valuesOf(paper));
  const form = useSchemaForm(paperSchema, first as never);
  const [hub] = useState(createEditorHub);
  const trail = usePaperTrail(form, first);
  const lastPreview = useRef<DraftPreview>(null);
  return useMemo(
    () => ({
      ...{ paper, form, hub, trail, lastPreview, openAside, isReadOnly: true },
      store: () => Promise.resolve(paper.version),
      ...{ openFotnot: nothing, goToToolbar: nothing },
    }),
    [paper, form, hub, trail, openAside],
  );
}

interface StandingLineProps extends Pick<PaperEditing, 'openAside'> {
  readonly paper: Tjansteskrivelse;
}

/** Why the text stands, what is left before it is approved, and the way back. */
function StandingLine({ paper: { status }, openAside }: StandingLineProps) {
  const stops = useStops();
  const remaining = useRemaining();
  return (
    // Takes the focus when the paper has come here by a step.
    <div tabIndex={-1} data-standing="">
      <LockedLine>
        <p>
          <b>{textGranskning.stands[status]}</b> {textGranskning.wayBack}
        </p>
        {status === 'granskning' && stops !== null && stops > 0 && (
          <>
            <p>{textGranskning.stops(stops)}</p>
            <Button onPress={() => openAside('kontroller')}>{textGranskning.showStops}</Button>
          </>
        )}
        {remaining !== null && status !== 'lamnad_till_namnd' && <p>{remaining}</p>}
        <TakeBack status={status} />
      </LockedLine>
    </div>
  );
}

interface PaperUnderReviewProps extends AsideChoice {
  readonly paper: Tjansteskrivelse;
}

/** A paper that others read: it stands as it is, can be commented on, and goes on or back. */
export function PaperUnderReview({ paper, ...aside }: PaperUnderReviewProps) {
  const { tab, openAside } = usePaperLayout(aside);
  const editing = useStanding(paper, openAside);
  const output = usePaperOutput(paper);
  useCommands(outputCommands(output.exportPdf, output.print));
  return (
    <PaperEditingContext value={editing}>
      <Commenting>
        <StandingPage
          paper={paper}
          header={
            <PaperHeader
              tjansteskrivelseId={paper.id}
              exportPdf={output.exportPdf}
              isExporting={output.isExporting}
              more={<OutputMenu paper={paper} />}
              isDecisionNext={paper.status === 'lamnad_till_namnd'}
              next={<NextStep status={paper.status} />}
            >
              <PaperState status={paper.status} />
            </PaperHeader>
          }
          line={<StandingLine paper={paper} openAside={openAside} />}
          asideLabel={textAside.label}
          aside={<PaperAside selected={tab} onSelect={openAside} />}
        />
        <Announcer />
      </Commenting>
    </PaperEditingContext>
  );
}
