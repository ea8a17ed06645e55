import { PencilLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { OrganId, PersonId } from '../../../shared/domain/id.ts';
import type { Uppdrag } from '../../../shared/domain/uppdrag.ts';
import { lastsOn } from '../../../shared/rules/uppdrag.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useToday } from '../../lib/today.tsx';
import { textUppdrag } from '../../text/kontakter.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { UppdragDialog } from './uppdrag-dialog.tsx';
import { useUppdragNames } from './use-uppdrag-names.ts';

type UppdragSectionProps =
  | { readonly organId: OrganId; readonly personId?: never }
  | { readonly personId: PersonId; readonly organId?: never };

/** Who sits in a body, or where a person sits: today, on another day, or over all times. */
export function UppdragSection({ organId, personId }: UppdragSectionProps) {
  const today = useToday();
  const [day, setDay] = useState(today);
  const [isHistory, setHistory] = useState(false);
  const [open, setOpen] = useState<Uppdrag | 'new' | null>(null);
  const input = { organId: organId ?? null, personId: personId ?? null };
  const all = useContractQuery('uppdrag.list', input).data;
  if (!all) return null;
  const shown = all.filter((one) => isHistory || lastsOn(one, day));
  return (
    <section className="kontakt-section" aria-labelledby="uppdrag-title">
      <div className="kontakt-section-head">
        <h3 id="uppdrag-title">{organId ? textUppdrag.members : textUppdrag.title}</h3>
        <IconButton icon={Plus} label={textUppdrag.add} onPress={() => setOpen('new')} />
      </div>
      {all.length > 0 && (
        <div className="kontakt-day">
          {!isHistory && (
            <DateField label={textUppdrag.onDay} value={day} onChange={setDay} isOptional={false} />
          )}
          <Checkbox isSelected={isHistory} onChange={setHistory}>
            {textUppdrag.history}
          </Checkbox>
        </div>
      )}
      <UppdragList
        uppdrag={shown}
        isHistory={isHistory}
        of={organId ? 'organ' : 'person'}
        onOpen={setOpen}
      />
      {shown.length === 0 && (
        <p className="muted">{all.length === 0 ? textUppdrag.noneEver : textUppdrag.none}</p>
      )}
      {all.length === 0 && (
        <Button icon={Plus} onPress={() => setOpen('new')}>
          {textUppdrag.add}
        </Button>
      )}
      {open !== null && (
        <UppdragDialog
          {...(open === 'new' ? {} : { uppdrag: open })}
          {...(organId ? { organId } : {})}
          {...(personId ? { personId } : {})}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
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
