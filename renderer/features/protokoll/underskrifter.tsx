import { X } from 'lucide-react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { PersonId } from '../../../shared/domain/id.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import { fullName } from '../../../shared/domain/person.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { undertecknare } from '../../../shared/rules/underskrifter.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Fraga } from './delfraga.tsx';

interface UnderskrifterProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
  readonly onAsk: (fraga: Fraga) => void;
}

/** Who signs the part, and who has. */
export function Underskrifter({ del, paragrafer, onAsk }: UnderskrifterProps) {
  const { justerare, plats, planerad, oenighet } = del.justering;
  return (
    <div className="delkort-justering">
      <h3>{textProtokoll.signatures}</h3>
      {justerare.length === 0 && <p className="muted">{textProtokoll.noJusterare}</p>}
      {(plats !== '' || planerad !== null) && (
        <p className="muted">
          {[plats, planerad === null ? '' : formatDag(planerad)].filter(Boolean).join(', ')}
        </p>
      )}
      <ul className="underskrifter">
        {undertecknare(del, paragrafer).map((personId) => (
          <Underskriftsrad key={personId} {...{ del, personId, onAsk }} />
        ))}
      </ul>
      {oenighet !== '' && <p>{oenighet}</p>}
    </div>
  );
}

interface RadProps {
  readonly del: Protokollsdel;
  readonly personId: PersonId;
  readonly onAsk: (fraga: Fraga) => void;
}

function Underskriftsrad({ del, personId, onAsk }: RadProps) {
  const person = useContractData('person.list', {}).find(({ id }) => id === personId);
  const unsign = useCommand('protokollsdel.sign');
  const namn = person === undefined ? '' : fullName(person);
  const done = del.justering.underskrifter.find((one) => one.personId === personId);
  const isOpen = del.status === 'for_justering';
  const said =
    done === undefined
      ? textProtokoll.unsigned
      : textProtokoll.signed(formatDag(done.datum), textProtokoll.sattOrd[done.satt]);
  return (
    <li>
      <b>{namn}</b> <span className={done === undefined ? 'muted' : undefined}>{said}</span>
      {isOpen && done === undefined && (
        <Button onPress={() => onAsk({ slag: 'underskrift', personId, namn })}>
          {textProtokoll.sign}
        </Button>
      )}
      {isOpen && done !== undefined && (
        <IconButton
          icon={X}
          label={textProtokoll.unsign}
          onPress={() => {
            unsign.run({ id: del.id, version: del.version, personId, underskrift: null });
          }}
        />
      )}
    </li>
  );
}
