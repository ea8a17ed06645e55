import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { sumFordelning } from '../../../shared/rules/fordelning.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { AutosaveStatus } from '../../autosave/autosave-status.tsx';
import type { Autosave } from '../../autosave/queue.ts';
import { useAutosaveState } from '../../autosave/use-autosave.ts';
import { textFordelning } from '../../text/fordelning.ts';
import { Button } from '../../ui/button.tsx';
import { Breadcrumbs, PageHeader } from '../../ui/page.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { useCountable } from './ledger-context.ts';

interface LedgerHeaderProps {
  readonly autosave: Autosave;
  readonly isLocked: boolean;
}

/** Why no paper can be made of the ledger now; null when one can. */
function useHindrance(autosave: Autosave): string | null {
  const { fordelning } = useSources();
  const { kvar } = sumFordelning(useCountable());
  const state = useAutosaveState(autosave);
  if (kvar < 0) return textFordelning.overFrame;
  const isStored = fordelning !== null || state.kind === 'saved';
  return isStored && state.kind !== 'invalid' ? null : textFordelning.notStored;
}

/** "Skapa tjänsteskrivelse", which says why when it cannot be done. */
function CreatePaper({ autosave }: Pick<LedgerHeaderProps, 'autosave'>) {
  const { arende } = useSources();
  const navigate = useNavigate();
  const reasonId = useId();
  const hindrance = useHindrance(autosave);
  const create = useCommand('tjansteskrivelse.create', {
    onSuccess: ({ id }) =>
      void navigate({
        to: '/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId',
        params: { arendeId: arende.id, tjansteskrivelseId: id },
      }),
  });
  const run = () =>
    void autosave.flush().then((isStored) => {
      if (isStored) create.run({ arendeId: arende.id });
    });
  return (
    <>
      {hindrance !== null && (
        <span id={reasonId} className="ledger-hindrance">
          {hindrance}
        </span>
      )}
      <Button
        kind="primary"
        isDisabled={hindrance !== null}
        isPending={create.isPending}
        onPress={run}
        {...(hindrance === null ? {} : { 'aria-describedby': reasonId })}
      >
        {textFordelning.createPaper}
      </Button>
    </>
  );
}

/** Where the ledger belongs, whether it is stored, and the paper it leads to. */
export function LedgerHeader({ autosave, isLocked }: LedgerHeaderProps) {
  const { arende } = useSources();
  const { data: papers } = useContractQuery('tjansteskrivelse.list', { arendeId: arende.id });
  const paper = papers?.find(({ last }) => !last) ?? papers?.[0];
  return (
    <PageHeader
      title={`${textFordelning.title} ${arende.diarienummer}`}
      crumbs={
        <Breadcrumbs>
          <Link to="/arenden">{textFordelning.cases}</Link>
          <Link to="/arenden/$arendeId" params={{ arendeId: arende.id }}>
            {arende.diarienummer}
          </Link>
          {textFordelning.title}
        </Breadcrumbs>
      }
      actions={
        <>
          {!isLocked && <AutosaveStatus autosave={autosave} />}
          {paper && (
            <Link
              to="/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId"
              params={{ arendeId: arende.id, tjansteskrivelseId: paper.id }}
              className="button button-primary"
            >
              {textFordelning.openPaper}
            </Link>
          )}
          {papers?.length === 0 && <CreatePaper autosave={autosave} />}
        </>
      }
    />
  );
}
