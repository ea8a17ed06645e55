import { Link } from '@tanstack/react-router';
import { Check, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { Bevakning, Tidsfrist } from '../../../shared/domain/bevakning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { textBevakningar } from '../../text/arendevard.ts';
import { textPlanering } from '../../text/planering.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { CaseUppdrag } from '../uppfoljning/case-uppdrag.tsx';
import { AddingTab } from './adding-tab.tsx';
import { BevakningDialog } from './bevakning-dialog.tsx';
import { useCaseLock } from './case-lock.ts';
import { DoneBevakningar } from './done-bevakningar.tsx';

const columns = [
  { title: textTidsfrist.senast },
  { title: textTidsfrist.text },
  { title: textTidsfrist.kalla },
  { title: textTidsfrist.actions, isTitleHidden: true },
];

interface TidsfristerTabProps {
  readonly arendeId: ArendeId;
  readonly tidsfrister: readonly Tidsfrist[];
}

/** What is due on a case, soonest first, and the reminders that are done. */
export function TidsfristerTab({ arendeId, tidsfrister }: TidsfristerTabProps) {
  const bevakningar = useContractData('bevakning.list', { arendeId });
  const [changed, setChanged] = useState<Bevakning | null>(null);
  const isLocked = useCaseLock();
  return (
    <AddingTab
      addLabel={textTidsfrist.new}
      dialog={(close) => <BevakningDialog arendeId={arendeId} bevakning={null} onClose={close} />}
    >
      {tidsfrister.length === 0 ? (
        <p>{textTidsfrist.none}</p>
      ) : (
        <Table caption={textTidsfrist.table} columns={columns}>
          {tidsfrister.map((tidsfrist) => (
            <TidsfristRow
              key={tidsfrist.bevakningId ?? `${tidsfrist.text} ${tidsfrist.senast}`}
              tidsfrist={tidsfrist}
              bevakning={bevakningar.find(({ id }) => id === tidsfrist.bevakningId)}
              onChange={setChanged}
            />
          ))}
        </Table>
      )}
      <Link to="/arenden/$arendeId/planering" params={{ arendeId }}>
        {textPlanering.open}
      </Link>
      <CaseUppdrag arendeId={arendeId} isLocked={isLocked} />
      <DoneBevakningar bevakningar={bevakningar.filter(({ klar }) => klar)} />
      {changed && (
        <BevakningDialog
          arendeId={arendeId}
          bevakning={changed}
          onClose={() => {
            setChanged(null);
          }}
        />
      )}
    </AddingTab>
  );
}

interface TidsfristRowProps {
  readonly tidsfrist: Tidsfrist;
  /** The reminder behind it; a duty of a decision has none. */
  readonly bevakning: Bevakning | undefined;
  readonly onChange: (bevakning: Bevakning) => void;
}

function TidsfristRow({ tidsfrist, bevakning, onChange }: TidsfristRowProps) {
  const text = tidsfristText(tidsfrist);
  const isLocked = useCaseLock();
  return (
    <tr>
      <td>
        <Deadline senast={tidsfrist.senast} />
      </td>
      <th scope="row">{text}</th>
      <td>{textTidsfrist[tidsfrist.kalla]}</td>
      <td>
        {bevakning && !isLocked && (
          <>
            <DoneButton bevakning={bevakning} />
            <IconButton
              icon={PencilLine}
              label={textBevakningar.change(text)}
              onPress={() => {
                onChange(bevakning);
              }}
            />
          </>
        )}
      </td>
    </tr>
  );
}

function DoneButton({ bevakning }: { readonly bevakning: Bevakning }) {
  const { id: bevakningId, text } = bevakning;
  const setKlar = useCommand('bevakning.setKlar', {
    onSuccess: ({ klar }) => {
      if (!klar) return;
      showToast({
        title: textTidsfrist.done,
        onUndo: () => {
          setKlar.run({ bevakningId, klar: false });
        },
      });
    },
  });
  return (
    <IconButton
      icon={Check}
      label={textTidsfrist.markDone(text)}
      onPress={() => {
        setKlar.run({ bevakningId, klar: true });
      }}
    />
  );
}

/** What a deadline is about; a report-back carries the name of the body that owes it. */
export function tidsfristText({ kalla, text }: Pick<Tidsfrist, 'kalla' | 'text'>): string {
  return kalla === 'aterrapportering' ? textTidsfrist.aterrapporteringText(text) : text;
}
