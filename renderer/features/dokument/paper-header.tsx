import { Link } from '@tanstack/react-router';
import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { AutosaveStatus } from '../../autosave/autosave-status.tsx';
import type { Autosave } from '../../autosave/queue.ts';
import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import type { Skrivelsestatus } from '../../../shared/domain/skrivelsestatus.ts';
import { isWritable } from '../../../shared/rules/granskning.ts';
import { classes } from '../../lib/classes.ts';
import { textPaper } from '../../text/dokument.ts';
import { Button } from '../../ui/button.tsx';
import { Breadcrumbs, PageHeader } from '../../ui/page.tsx';
import { NextStep, PaperState, TakeBack } from './granskning/review-steps.tsx';
import { useSources } from './paper-sources.ts';

interface OutputActions {
  readonly exportPdf: () => void;
  readonly isExporting: boolean;
}

interface PaperHeaderProps extends OutputActions {
  readonly tjansteskrivelseId: TjansteskrivelseId;
  /** Stands before the buttons, for example whether the paper is stored. */
  readonly children?: ReactNode;
  readonly isDecided?: boolean;
  /** Nothing is left to do but to record what was decided. */
  readonly isDecisionNext?: boolean;
  /** What else can be done, after the export. */
  readonly more?: ReactNode;
  /** The button for the paper's next step. */
  readonly next?: ReactNode;
}

/** Where the paper belongs, and the way to the other parts of its case. */
export function PaperHeader(props: PaperHeaderProps) {
  const {
    tjansteskrivelseId,
    children,
    isDecided = false,
    exportPdf,
    isExporting,
    more,
    next,
  } = props;
  const { arende, fordelning, dokumentord } = useSources();
  const params = { arendeId: arende.id, tjansteskrivelseId };
  return (
    <PageHeader
      title={`${dokumentord} ${arende.diarienummer}`}
      crumbs={
        <Breadcrumbs>
          <Link to="/arenden">{textPaper.cases}</Link>
          <Link to="/arenden/$arendeId" params={params}>
            {arende.diarienummer}
          </Link>
          {dokumentord}
        </Breadcrumbs>
      }
      actions={
        <>
          {children}
          {fordelning && (
            <Link to="/arenden/$arendeId/fordelning" params={params} className="button">
              {textPaper.allocation}
            </Link>
          )}
          <Link
            to="/arenden/$arendeId/sandlista/$tjansteskrivelseId"
            params={params}
            className="button"
          >
            {textPaper.recipients}
          </Link>
          <Button icon={FileDown} shortcut="Ctrl+P" isPending={isExporting} onPress={exportPdf}>
            {textPaper.export}
          </Button>
          {more}
          {!isDecided && (
            <Link
              to="/arenden/$arendeId/beslut/$tjansteskrivelseId"
              params={params}
              className={classes('button', props.isDecisionNext && 'button-primary')}
            >
              {textPaper.recordDecision}
            </Link>
          )}
          {next}
        </>
      }
    />
  );
}

interface WritingHeaderProps extends OutputActions {
  readonly tjansteskrivelseId: TjansteskrivelseId;
  readonly status: Skrivelsestatus;
  readonly autosave: Autosave;
}

/** The header while the paper is written: whether it is stored, and what comes next. */
export function WritingHeader({ autosave, status, ...rest }: WritingHeaderProps) {
  return (
    <PaperHeader
      {...rest}
      // What can't be stored while it is under review elsewhere has only one way: back.
      next={isWritable(status) ? <NextStep status={status} /> : <TakeBack status={status} />}
    >
      <AutosaveStatus autosave={autosave} />
      <PaperState status={status} />
    </PaperHeader>
  );
}
