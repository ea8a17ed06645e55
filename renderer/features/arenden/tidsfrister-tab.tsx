import { Check } from 'lucide-react';
import type { Tidsfrist } from '../../../shared/domain/bevakning.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { useCommand } from '../../api/use-command.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { AddingTab } from './adding-tab.tsx';
import { BevakningDialog } from './bevakning-dialog.tsx';
import { Table } from '../../ui/table.tsx';

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

/** What is due on a case, soonest first. */
export function TidsfristerTab({ arendeId, tidsfrister }: TidsfristerTabProps) {
  return (
    <AddingTab
      addLabel={textTidsfrist.new}
      dialog={(close) => <BevakningDialog arendeId={arendeId} onClose={close} />}
    >
      {tidsfrister.length === 0 ? (
        <p>{textTidsfrist.none}</p>
      ) : (
        <TidsfristTable tidsfrister={tidsfrister} />
      )}
    </AddingTab>
  );
}

function TidsfristTable({ tidsfrister }: Pick<TidsfristerTabProps, 'tidsfrister'>) {
  return (
    <Table caption={textTidsfrist.table} columns={columns}>
      {tidsfrister.map((tidsfrist) => (
        <TidsfristRow
          key={tidsfrist.bevakningId ?? `${tidsfrist.text} ${tidsfrist.senast}`}
          tidsfrist={tidsfrist}
        />
      ))}
    </Table>
  );
}

function TidsfristRow({ tidsfrist }: { readonly tidsfrist: Tidsfrist }) {
  const { bevakningId } = tidsfrist;
  const text = tidsfristText(tidsfrist);
  const setKlar = useCommand('bevakning.setKlar', {
    onSuccess: ({ id, klar }) => {
      if (!klar) return;
      showToast({
        title: textTidsfrist.done,
        onUndo: () => {
          setKlar.run({ bevakningId: id, klar: false });
        },
      });
    },
  });
  return (
    <tr>
      <td>
        <Deadline senast={tidsfrist.senast} />
      </td>
      <th scope="row">{text}</th>
      <td>{textTidsfrist[tidsfrist.kalla]}</td>
      <td>
        {bevakningId !== null && (
          <IconButton
            icon={Check}
            label={textTidsfrist.markDone(text)}
            onPress={() => {
              setKlar.run({ bevakningId, klar: true });
            }}
          />
        )}
      </td>
    </tr>
  );
}

/** What a deadline is about; a report-back carries the name of the body that owes it. */
export function tidsfristText({ kalla, text }: Pick<Tidsfrist, 'kalla' | 'text'>): string {
  return kalla === 'aterrapportering' ? textTidsfrist.aterrapporteringText(text) : text;
}
