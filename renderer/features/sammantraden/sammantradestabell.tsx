import { Link } from '@tanstack/react-router';
import { CalendarClock, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatDag, isoWeek } from '../../../shared/domain/datum.ts';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { formatKlockslag } from '../../../shared/domain/klockslag.ts';
import type { Organ } from '../../../shared/domain/organ.ts';
import type { Sammantradesrad } from '../../../shared/domain/sammantradets-gang.ts';
import { useCommand } from '../../api/use-command.ts';
import { useToday } from '../../lib/today.tsx';
import { textSammantradesdagar } from '../../text/planering.ts';
import { textSammantraden } from '../../text/sammantraden.ts';
import { textForms } from '../../text/sv.ts';
import { Menu } from '../../ui/menu.tsx';
import { Table } from '../../ui/table.tsx';
import { showToast } from '../../ui/toasts.ts';
import { longDay } from '../planering/day-words.ts';
import { Deltaggar, Motestagg } from './lagestagg.tsx';
import { MoveDayDialog } from './move-day-dialog.tsx';

const columns = [
  { title: textSammantraden.day },
  { title: textSammantraden.organ },
  { title: textSammantraden.status },
  { title: textSammantraden.agenda, isNumeric: true },
  { title: textSammantraden.paragraphs, isNumeric: true },
  { title: textSammantraden.minutes },
  { title: textSammantraden.actions, isTitleHidden: true },
];

interface SammantradestabellProps {
  readonly rader: readonly Sammantradesrad[];
  readonly organ: readonly Organ[];
}

/** Each meeting of the year, soonest first; those that have been are dimmed. */
export function Sammantradestabell({ rader, organ }: SammantradestabellProps) {
  const [movedId, setMovedId] = useState<SammantradeId | null>(null);
  const moved = rader.find(({ id }) => id === movedId);
  return (
    <section className="sammantraden-lista">
      <Table caption={textSammantraden.list} columns={columns}>
        {rader.map((rad) => (
          <Rad
            key={rad.id}
            rad={rad}
            organ={organ.find(({ id }) => id === rad.organId)?.namn ?? ''}
            onMove={() => setMovedId(rad.id)}
          />
        ))}
      </Table>
      {moved && <MoveDayDialog sammantrade={moved} onClose={() => setMovedId(null)} />}
    </section>
  );
}

interface RadProps {
  readonly rad: Sammantradesrad;
  readonly organ: string;
  readonly onMove: () => void;
}

function Rad({ rad, organ, onMove }: RadProps) {
  const { id: sammantradeId, datum, status, tidStart } = rad;
  const isPast = datum < useToday();
  const remove = useRemoval(rad);
  return (
    <tr {...(isPast ? { className: 'is-past' } : {})}>
      <th scope="row">
        <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId }}>
          {longDay(datum)}
        </Link>
        <span className="muted">
          {' '}
          {textForms.week(isoWeek(datum).vecka)}
          {tidStart === null ? '' : ` ${formatKlockslag(tidStart)}`}
        </span>
      </th>
      <td>{organ}</td>
      <td>
        <Motestagg status={status} />
      </td>
      <td className="numeric num">{rad.punkter === 0 ? '–' : rad.punkter}</td>
      <td className="numeric num">{rad.paragrafer === 0 ? '–' : rad.paragrafer}</td>
      <td>
        {rad.delar.length === 0 ? (
          <span className="muted">{textSammantraden.noMinutes}</span>
        ) : (
          <Deltaggar delar={rad.delar} />
        )}
      </td>
      <td className="sammantrade-knapp">
        {(status === 'planerat' || status === 'kallat') && (
          <Menu
            label={textSammantraden.actionsOf(`${organ} ${formatDag(datum)}`)}
            isIconOnly
            entries={[
              {
                ...{ id: 'move', label: textSammantraden.move, icon: CalendarClock },
                onAction: onMove,
              },
              {
                ...{ id: 'remove', label: textSammantraden.remove, icon: Trash2, isDanger: true },
                ...{ isDisabled: status !== 'planerat', onAction: remove },
              },
            ]}
          />
        )}
      </td>
    </tr>
  );
}

function useRemoval({ id, version, datum, organId }: Sammantradesrad): () => void {
  const save = useCommand('sammantrade.save');
  const remove = useCommand('sammantrade.remove', {
    onSuccess: () =>
      showToast({
        title: textSammantradesdagar.removed(formatDag(datum)),
        onUndo: () => save.run({ organId, datum: [datum] }),
      }),
  });
  return () => remove.run({ id, version });
}
