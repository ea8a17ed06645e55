import { CalendarPlus, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { OrganId } from '../../../shared/domain/id.ts';
import type { Sammantrade } from '../../../shared/domain/sammantrade.ts';
import { useContractData } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSammantradesdagar } from '../../text/planering.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { longDay } from '../planering/day-words.ts';
import { AddDaysDialog } from './add-days-dialog.tsx';
import { MoveDayDialog } from './move-day-dialog.tsx';

/** The days a body meets: those to come, and on demand those that have been. */
export function SammantradesdagarPart({ organId }: { readonly organId: OrganId }) {
  const today = useToday();
  const all = useContractData('sammantrade.list', { organId, fran: null, tom: null });
  const [isAdding, setAdding] = useState(false);
  const [isAllShown, setAllShown] = useState(false);
  const [moved, setMoved] = useState<Sammantrade | null>(null);
  const past = all.filter(({ datum }) => datum < today);
  const shown = isAllShown ? all : all.filter(({ datum }) => datum >= today);
  return (
    <section className="grunddata-part" aria-labelledby="meeting-days">
      <h2 id="meeting-days">{textSammantradesdagar.days}</h2>
      {shown.length === 0 && <p className="muted">{textSammantradesdagar.none}</p>}
      <ul className="meeting-days">
        {shown.map((one) => (
          <DayItem key={one.id} sammantrade={one} onMove={() => setMoved(one)} />
        ))}
      </ul>
      <div className="meeting-buttons">
        <Button icon={CalendarPlus} onPress={() => setAdding(true)}>
          {textSammantradesdagar.add}
        </Button>
        {past.length > 0 && !isAllShown && (
          <Button kind="ghost" onPress={() => setAllShown(true)}>
            {textSammantradesdagar.showPast(past.length)}
          </Button>
        )}
      </div>
      {isAdding && <AddDaysDialog organId={organId} known={all} onClose={() => setAdding(false)} />}
      {moved && <MoveDayDialog sammantrade={moved} onClose={() => setMoved(null)} />}
    </section>
  );
}

interface DayItemProps {
  readonly sammantrade: Sammantrade;
  readonly onMove: () => void;
}

function DayItem({ sammantrade, onMove }: DayItemProps) {
  const { id, version, datum, organId } = sammantrade;
  const day = formatDag(datum);
  const save = useCommand('sammantrade.save');
  const remove = useCommand('sammantrade.remove', {
    onSuccess: () =>
      showToast({
        title: textSammantradesdagar.removed(day),
        onUndo: () => save.run({ organId, datum: [datum] }),
      }),
  });
  return (
    <li>
      <span>{longDay(datum)}</span>
      <IconButton
        icon={PencilLine}
        isSmall
        label={textSammantradesdagar.move(day)}
        onPress={onMove}
      />
      <IconButton
        icon={Trash2}
        isSmall
        label={textSammantradesdagar.remove(day)}
        onPress={() => remove.run({ id, version })}
      />
    </li>
  );
}
