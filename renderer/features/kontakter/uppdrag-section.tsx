import { PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { lastsOn } from '../../../shared/rules/uppdrag.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppdrag } from '../../text/kontakter.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { useUppdragNames } from './use-uppdrag-names.ts';

interface UppdragSectionProps {
  /** Whose tasks: those of a body name persons, those of a person name bodies. */
  readonly of: 'organ' | 'person';
  readonly organId?: OrganId;
  readonly personId?: PersonId;
}

/** Who sits in a body, or where a person sits: today, on another day, or over all times. */
export function UppdragSection({ of, ...whose }: UppdragSectionProps) {
  const { organId = null, personId = null } = whose;
  const [open, setOpen] = useState<Uppdrag | 'new' | null>(null);
  const all = useContractQuery('uppdrag.list', { organId, personId }).data;
  if (!all) return null;
  const add = () => setOpen('new');
  return (
    <section className="kontakt-section" aria-labelledby="uppdrag-title">
      <div className="kontakt-section-head">
        <h3 id="uppdrag-title">{of === 'organ' ? textUppdrag.members : textUppdrag.title}</h3>
        <IconButton icon={Plus} label={textUppdrag.add} onPress={add} />
      </div>
      {all.length === 0 ? (
        <p className="muted">{textUppdrag.noneEver}</p>
      ) : (
        <UppdragOverTime uppdrag={all} of={of} onOpen={setOpen} />
      )}
      {open !== null && (
        <UppdragDialog
          {...whose}
          {...(open === 'new' ? {} : { uppdrag: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface UppdragOverTimeProps {
  readonly uppdrag: readonly Uppdrag[];
  readonly of: 'organ' | 'person';
  readonly onOpen: (uppdrag: Uppdrag) => void;
}

function UppdragOverTime({ uppdrag, of, onOpen }: UppdragOverTimeProps) {
  const today = useToday();
  const [day, setDay] = useState(today);
  const [isHistory, setHistory] = useState(false);
  const shown = uppdrag.filter((one) => isHistory || lastsOn(one, day));
  return (
    <>
      <div className="kontakt-day">
        {!isHistory && <DateField label={textUppdrag.onDay} value={day} onChange={setDay} />}
        <Checkbox isSelected={isHistory} onChange={setHistory}>
          {textUppdrag.history}
        </Checkbox>
      </div>
      <UppdragList uppdrag={shown} isHistory={isHistory} of={of} onOpen={onOpen} />
      {shown.length === 0 && <p className="muted">{textUppdrag.none}</p>}
    </>
  );
}

interface UppdragListProps {
  readonly uppdrag: readonly Uppdrag[];
  readonly isHistory: boolean;
  /** Whose list it is: the other side is what each row names. */
  readonly of: 'organ' | 'person';
  readonly onOpen: (uppdrag: Uppdrag) => void;
}

function UppdragList({ uppdrag, isHistory, of, onOpen }: UppdragListProps) {
  const nameOf = useUppdragNames(of);
  return (
    <ul className="kontakt-list">
      {uppdrag.map((one) => (
        <li key={one.id}>
          <span className="kontakt-list-text">
            <span>{nameOf(one)}</span>
            <small>
              {textUppdrag.roller[one.roll]}
              {(isHistory || one.till !== null) && `, ${periodOf(one)}`}
            </small>
          </span>
          <IconButton
            icon={PencilLine}
            label={textUppdrag.change(nameOf(one))}
            onPress={() => onOpen(one)}
          />
        </li>
      ))}
    </ul>
  );
}

function periodOf({ fran, till }: Uppdrag): string {
  return till === null ? textUppdrag.since(fran) : textUppdrag.period(fran, till);
}
