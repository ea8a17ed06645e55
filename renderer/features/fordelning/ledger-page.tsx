import { Link } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { OrganId } from '../../../shared/domain/id.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { textFordelning } from '../../text/fordelning.ts';
import { Button } from '../../ui/button.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { LockedLine } from '../../ui/locked-line.tsx';
import { Page, PageBody } from '../../ui/page.tsx';
import { useSources } from '../dokument/paper-sources.ts';
import { FrameCard } from './frame-card.tsx';
import { FrameFields } from './frame-fields.tsx';
import { LedgerFormContext, useCountable, useLedgerEdits } from './ledger-context.ts';
import { emptyAnsokan } from './ledger-edits.ts';
import { LedgerHeader } from './ledger-header.tsx';
import { LedgerTable } from './ledger-table.tsx';
import type { LedgerValues } from './ledger-values.ts';
import { NewApplicantDialog } from './new-applicant-dialog.tsx';
import { PointsPreview } from './points-preview.tsx';
import { useLedgerCommands } from './use-ledger-commands.ts';
import { useLedgerForm } from './use-ledger-form.ts';
import './fordelning.css';

interface LedgerPageProps {
  /** Shown while the case has no ledger. */
  readonly start: LedgerValues;
  readonly beslutsnivaOrganId: OrganId;
}

function LedgerTitle() {
  const { andamal } = useCountable();
  const words = andamal.trim();
  return <h1>{words === '' ? textFordelning.headingNew : textFordelning.heading(words)}</h1>;
}

function DecidedLine() {
  const { arende } = useSources();
  return (
    <LockedLine>
      <p>
        {textFordelning.locked}{' '}
        <Link to="/arenden/$arendeId" params={{ arendeId: arende.id }}>
          {textFordelning.toCase}
        </Link>
      </p>
    </LockedLine>
  );
}

interface AddApplicantProps {
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

function AddApplicant({ isOpen, onOpen, onClose }: AddApplicantProps) {
  const edits = useLedgerEdits();
  return (
    <div className="ledger-foot">
      <Button icon={UserPlus} onPress={onOpen}>
        {textFordelning.addApplicant}
      </Button>
      {isOpen && (
        <NewApplicantDialog
          onClose={onClose}
          onAdd={(organId) => {
            onClose();
            edits.add(emptyAnsokan(organId));
          }}
        />
      )}
    </div>
  );
}

/** The ledger while it is being written, saved as it is. */
export function LedgerPage({ start, beslutsnivaOrganId }: LedgerPageProps) {
  const { arende, fordelning } = useSources();
  const handle = useLedgerForm(arende.id, fordelning, start);
  const { form, autosave } = handle;
  const [isAdding, setAdding] = useState(false);
  const isLocked = fordelning?.last === true;
  useLedgerCommands(handle, { isLocked, onAddApplicant: () => setAdding(true) });
  return (
    <LedgerFormContext value={form}>
      <Page>
        <LedgerHeader autosave={autosave} isLocked={isLocked} />
        <PageBody>
          <form
            className="ledger-page"
            data-pane="form"
            noValidate
            onSubmit={(event) => event.preventDefault()}
          >
            <LedgerTitle />
            <FrameCard />
            {isLocked && <DecidedLine />}
            <AutosaveMessages
              autosave={autosave}
              onReadAgain={handle.readAgain}
              onKeepMine={handle.keepMine}
            />
            <FormErrorSummary control={form.control} />
            <fieldset className="ledger-form" disabled={isLocked}>
              <FrameFields />
              <LedgerTable />
              {!isLocked && (
                <AddApplicant
                  isOpen={isAdding}
                  onOpen={() => setAdding(true)}
                  onClose={() => setAdding(false)}
                />
              )}
              <PointsPreview beslutsnivaOrganId={beslutsnivaOrganId} />
            </fieldset>
          </form>
        </PageBody>
      </Page>
      <AutosaveGuard autosave={autosave} />
    </LedgerFormContext>
  );
}
