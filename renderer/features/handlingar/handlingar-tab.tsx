import { Link } from '@tanstack/react-router';
import { Lock, Paperclip, Plus } from 'lucide-react';
import { useState } from 'react';
import { dayOfHandling } from '../../../shared/domain/handling.ts';
import type { Handlingsrad } from '../../../shared/domain/handlingsrad.ts';
import type { ArendeId } from '../../../shared/domain/id.ts';
import { textHandling, textHandlingstyp } from '../../text/handling.ts';
import { Button } from '../../ui/button.tsx';
import { Table } from '../../ui/table.tsx';
import { useCaseLock } from '../arenden/case-lock.ts';
import { HandlingDialog } from './handling-dialog.tsx';
import { HandlingStatus, MotpartText, RiktningGlyph } from './handling-columns.tsx';
import './handlingar.css';

const columns = [
  { title: textHandling.nr },
  { title: textHandling.rubrik },
  { title: textHandling.datum },
  { title: textHandling.motpart },
  { title: textHandling.status },
  { title: textHandling.filer },
];

interface HandlingarTabProps {
  readonly arendeId: ArendeId;
  readonly handlingar: readonly Handlingsrad[];
}

/** The documents of a case, in the order they were registered. */
export function HandlingarTab({ arendeId, handlingar }: HandlingarTabProps) {
  const [isAdding, setAdding] = useState(false);
  const isLocked = useCaseLock();
  return (
    <div className="tab-part">
      {!isLocked && (
        <Button
          icon={Plus}
          onPress={() => {
            setAdding(true);
          }}
        >
          {textHandling.new}
        </Button>
      )}
      {handlingar.length === 0 ? (
        <p>{textHandling.none}</p>
      ) : (
        <Table caption={textHandling.table} columns={columns}>
          {handlingar.map((handling) => (
            <HandlingRow key={handling.id} handling={handling} />
          ))}
        </Table>
      )}
      {isAdding && (
        <HandlingDialog
          arendeId={arendeId}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

function HandlingRow({ handling }: { readonly handling: Handlingsrad }) {
  const { id, arendeId, makulering, ersattAv } = handling;
  return (
    <tr data-past={makulering !== null || ersattAv !== null} className="handling-row">
      <td className="num">
        <span className="handling-nr">
          {handling.handlnr}
          <RiktningGlyph riktning={handling.riktning} />
        </span>
      </td>
      <th scope="row">
        <Link
          to="/arenden/$arendeId/handlingar/$handlingId"
          params={{ arendeId, handlingId: id }}
          className="row-link"
        >
          {handling.rubrik}
        </Link>
        <span className="handling-sub">
          {textHandlingstyp[handling.handlingstyp]}
          {handling.lagrum.length > 0 && (
            <span className="sekretess-mark">
              <Lock size={12} aria-hidden="true" />
              {textHandling.sekretess}: {handling.lagrum.join(', ')}
            </span>
          )}
        </span>
      </th>
      <td className="handling-day">{dayOfHandling(handling)}</td>
      <td>
        <MotpartText motpart={handling.motpart} />
      </td>
      <td>
        <HandlingStatus handling={handling} ersattAv={ersattAv} />
      </td>
      <td className="num">
        {handling.antalFiler > 0 && <FileCount count={handling.antalFiler} />}
      </td>
    </tr>
  );
}

function FileCount({ count }: { readonly count: number }) {
  return (
    <span className="file-count" title={textHandling.files(count)}>
      <Paperclip size={14} aria-hidden="true" />
      {count}
      <span className="visually-hidden">{textHandling.files(count)}</span>
    </span>
  );
}
