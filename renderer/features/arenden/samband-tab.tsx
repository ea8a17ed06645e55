import { Link } from '@tanstack/react-router';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import type { ArendeId } from '../../../shared/domain/id.ts';
import type { Relation } from '../../../shared/domain/relation.ts';
import { useCommand } from '../../api/use-command.ts';
import { relationText, textSamband } from '../../text/arendevard.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Table } from '../../ui/table.tsx';
import { AddingTab } from './adding-tab.tsx';
import { ArendeStatus } from './arende-columns.tsx';
import { useCaseLock } from './case-lock.ts';
import { AskReason } from './ask-reason.tsx';
import { SambandDialog } from './samband-dialog.tsx';

const columns = [
  { title: textSamband.typ },
  { title: textSamband.arende },
  { title: textSamband.skal },
  { title: textSamband.status },
  { title: textSamband.actions, isTitleHidden: true },
];

interface SambandTabProps {
  readonly arendeId: ArendeId;
  readonly relationer: readonly Relation[];
}

/** The cases that belong together with this one, whichever of them says so. */
export function SambandTab({ arendeId, relationer }: SambandTabProps) {
  const [ending, setEnding] = useState<Relation | null>(null);
  const end = useCommand('relation.end', { onSuccess: () => setEnding(null) });
  return (
    <AddingTab
      addLabel={textSamband.new}
      dialog={(close) => <SambandDialog arendeId={arendeId} onClose={close} />}
    >
      {relationer.length === 0 ? (
        <p>{textSamband.none}</p>
      ) : (
        <Table caption={textSamband.table} columns={columns}>
          {relationer.map((relation) => (
            <RelationRow key={relation.id} relation={relation} onEnd={setEnding} />
          ))}
        </Table>
      )}
      {ending && (
        <AskReason
          title={textSamband.endTitle}
          text={textSamband.endText(ending.annat.diarienummer)}
          label={textSamband.endOrsak}
          action={textSamband.endTitle}
          isPending={end.isPending}
          onReason={(orsak) => {
            end.run({ arendeId, relationId: ending.id, orsak });
          }}
          onClose={() => {
            setEnding(null);
          }}
        />
      )}
    </AddingTab>
  );
}

interface RelationRowProps {
  readonly relation: Relation;
  readonly onEnd: (relation: Relation) => void;
}

function RelationRow({ relation, onEnd }: RelationRowProps) {
  const { annat, skal } = relation;
  const isLocked = useCaseLock();
  return (
    <tr>
      <td>{relationText(relation)}</td>
      <th scope="row">
        <Link to="/arenden/$arendeId" params={{ arendeId: annat.id }}>
          <span className="num">{annat.diarienummer}</span> {annat.arendemening}
        </Link>
      </th>
      <td>{skal}</td>
      <td>
        <ArendeStatus status={annat.status} />
      </td>
      <td>
        {!isLocked && annat.status !== 'makulerat' && (
          <IconButton
            icon={Unlink}
            label={textSamband.end(annat.diarienummer)}
            onPress={() => {
              onEnd(relation);
            }}
          />
        )}
      </td>
    </tr>
  );
}
