import { Link } from '@tanstack/react-router';
import { Check, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { Bevakning } from '../../../shared/domain/bevakning.ts';
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
  { title: textTidsfrist.actions, isTitleHidden: true },
];

/**
 * What is due on a case, soonest first, what others are to tell of, and the reminders that are
 * done. A report-back stands among the assignments, where it can be taken further.
 */
export function TidsfristerTab({ arendeId }: { readonly arendeId: ArendeId }) {
  const bevakningar = useContractData('bevakning.list', { arendeId });
  const [changed, setChanged] = useState<Bevakning | null>(null);
  const isLocked = useCaseLock();
  const open = bevakningar.filter(({ klar }) => !klar);
  return (
    <AddingTab
      addLabel={textTidsfrist.new}
      dialog={(close) => <BevakningDialog arendeId={arendeId} bevakning={null} onClose={close} />}
    >
      {open.length === 0 ? (
        <p>{textTidsfrist.none}</p>
      ) : (
        <div className="deadline-table">
          <Table caption={textTidsfrist.table} columns={columns}>
            {open.map((bevakning) => (
              <BevakningRow key={bevakning.id} bevakning={bevakning} onChange={setChanged} />
            ))}
          </Table>
        </div>
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

interface BevakningRowProps {
  readonly bevakning: Bevakning;
  readonly onChange: (bevakning: Bevakning) => void;
}

function BevakningRow({ bevakning, onChange }: BevakningRowProps) {
  const { datum, text } = bevakning;
  const isLocked = useCaseLock();
  return (
    <tr>
      <td>
        <Deadline senast={datum} />
      </td>
      <th scope="row">{text}</th>
      <td>
        {!isLocked && (
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
