import { ArrowDown, ArrowUp, Ban, GripVertical, Paperclip, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Dagordningspunkt } from '../../../shared/domain/dagordning.ts';
import { useCommand } from '../../api/use-command.ts';
import { isPressed } from '../../commands/keys.ts';
import { classes } from '../../lib/classes.ts';
import { textBalanslista } from '../../text/balanslista.ts';
import { textPunkthandlingar } from '../../text/punkthandlingar.ts';
import { textDagordning } from '../../text/sammantraden.ts';
import { Badge } from '../../ui/badge.tsx';
import { Menu } from '../../ui/menu.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ArendeLink } from './arende-link.tsx';
import type { DagordningDrag } from './dagordning-drag.ts';
import { HandlingarDialog } from './handlingar-dialog.tsx';
import { rowId } from './use-dagordning.ts';
import type { DagordningMoves } from './use-dagordning.ts';

interface DagordningRowProps {
  readonly punkt: Dagordningspunkt;
  /** The number it will get when the agenda is sent. */
  readonly nummer: string;
  /** The list that was typeset for it and goes with the call. */
  readonly lista: string | undefined;
  readonly drag: DagordningDrag;
  readonly moves: DagordningMoves;
  readonly onOpen: () => void;
}

/** One item of the agenda; its heading opens it, and Alt+↑ ↓ on that moves it. */
export function DagordningRow({ punkt, nummer, lista, ...rest }: DagordningRowProps) {
  const { drag, moves, onOpen } = rest;
  const { id, rubrik, grupp, utgar, tillkommande } = punkt;
  const onKeyDown = (event: KeyboardEvent) => {
    const isUp = isPressed(event.nativeEvent, 'Alt+ArrowUp');
    if (!isUp && !isPressed(event.nativeEvent, 'Alt+ArrowDown')) return;
    event.preventDefault();
    moves.step(id, isUp ? -1 : 1);
  };
  return (
    // Moves the item from anything in its row; the menu does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes('dagordning-rad', utgar && 'is-struck')}
      onKeyDown={onKeyDown}
      {...drag.target({ grupp, foreId: id }, moves)}
    >
      <span className="dagordning-grepp" aria-hidden="true" {...drag.handle(id)}>
        <GripVertical size={16} />
      </span>
      <Nummer punkt={punkt} nummer={nummer} />
      <div className="dagordning-text">
        <button type="button" id={rowId(id)} className="dagordning-rubrik" onClick={onOpen}>
          {rubrik}
        </button>
        <Facts punkt={punkt} />
        {lista !== undefined && (
          <small className="dagordning-fakta">{textBalanslista.agendaList(lista)}</small>
        )}
        {tillkommande && punkt.tillkommandeSkal === '' && (
          <small className="dagordning-brist">{textDagordning.lateMissing}</small>
        )}
      </div>
      <div className="dagordning-marken">
        {punkt.omedelbarJustering && <Badge tone="info">{textDagordning.immediateShort}</Badge>}
        {tillkommande && <Badge tone="warn">{textDagordning.late}</Badge>}
        {utgar && <Badge>{textDagordning.struck}</Badge>}
      </div>
      <RowMenu punkt={punkt} moves={moves} />
    </li>
  );
}

function Nummer({ punkt, nummer }: Pick<DagordningRowProps, 'punkt' | 'nummer'>) {
  if (punkt.nummer !== '') return <b className="dagordning-nummer num">{punkt.nummer}</b>;
  return (
    <span className="dagordning-nummer num muted" title={textDagordning.preliminary(nummer)}>
      {nummer}
    </span>
  );
}

function Facts({
  punkt: { arendeId, tjansteskrivelseId, foredragande, tillkommandeSkal },
}: {
  readonly punkt: Dagordningspunkt;
}) {
  if (arendeId === null && foredragande === '' && tillkommandeSkal === '') return null;
  return (
    <small className="dagordning-fakta">
      {arendeId !== null && (
        <ArendeLink arendeId={arendeId} tjansteskrivelseId={tjansteskrivelseId} />
      )}
      {foredragande !== '' && <span>{foredragande}</span>}
      {tillkommandeSkal !== '' && <span>{tillkommandeSkal}</span>}
    </small>
  );
}

function RowMenu({ punkt, moves }: Pick<DagordningRowProps, 'punkt' | 'moves'>) {
  const { id, version, rubrik, nummer, utgar } = punkt;
  const [isChoosing, setChoosing] = useState(false);
  const strike = useCommand('dagordning.strike');
  const remove = useCommand('dagordning.remove', {
    onSuccess: () => showToast({ title: textDagordning.removed(rubrik) }),
  });
  const away =
    nummer === ''
      ? {
          ...{ id: 'remove', label: textDagordning.remove, icon: Trash2, isDanger: true },
          onAction: () => remove.run({ id, version }),
        }
      : {
          id: 'strike',
          label: utgar ? textDagordning.takeUp : textDagordning.strike,
          icon: utgar ? Undo2 : Ban,
          onAction: () => strike.run({ id, version, utgar: !utgar }),
        };
  const papers = {
    ...{ id: 'papers', label: textPunkthandlingar.open, icon: Paperclip },
    isDisabled: nummer !== '' && !punkt.tillkommande,
    onAction: () => setChoosing(true),
  };
  return (
    <>
      <Menu
        label={textDagordning.actionsOf(rubrik)}
        isIconOnly
        entries={[
          {
            ...{ id: 'up', label: textDagordning.moveUp, icon: ArrowUp, shortcut: 'Alt+ArrowUp' },
            onAction: () => moves.step(id, -1),
          },
          {
            ...{ id: 'down', label: textDagordning.moveDown, icon: ArrowDown },
            ...{ shortcut: 'Alt+ArrowDown', onAction: () => moves.step(id, 1) },
          },
          ...(punkt.arendeId === null ? [] : [papers]),
          away,
        ]}
      />
      {isChoosing && <HandlingarDialog punkt={punkt} onClose={() => setChoosing(false)} />}
    </>
  );
}
