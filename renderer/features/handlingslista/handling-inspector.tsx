import { Link } from '@tanstack/react-router';
import { CalendarDays, Inbox, UserRound } from 'lucide-react';
import type { Registerhandling } from '../../../shared/domain/registerhandling.ts';
import { textHandling, textHandlingstyp, textOffentlighet } from '../../text/handling.ts';
import { textHandlingslista as text } from '../../text/listor.ts';
import { Button } from '../../ui/button.tsx';
import { MotpartNamn } from './handling-columns.tsx';

interface HandlingInspectorProps {
  readonly row: Registerhandling;
  readonly onOpen: () => void;
}

/** The chosen handling beside the list: what it is, of whom, and in which case it lies. */
export function HandlingInspector({ row, onOpen }: HandlingInspectorProps) {
  return (
    <div className="inspector">
      <p className="inspector-head">
        <span className="num">{row.beteckning}</span>
        <span>{row.makulerad ? text.makulerad : textHandling.statusar[row.statusTf]}</span>
      </p>
      <h2>{row.rubrik}</h2>
      <dl className="facts">
        <dt>
          <UserRound size={14} aria-hidden="true" /> {textHandling.riktningar[row.riktning]}
        </dt>
        <dd>
          <MotpartNamn {...row} />
        </dd>
        <dt>
          <CalendarDays size={14} aria-hidden="true" /> {text.datum}
        </dt>
        <dd>{row.datum}</dd>
        <dt>{text.handlingstyp}</dt>
        <dd>{textHandlingstyp[row.handlingstyp]}</dd>
        <dt>{text.offentlighet}</dt>
        <dd>{textOffentlighet[row.offentlighet]}</dd>
        <dt>
          <Inbox size={14} aria-hidden="true" /> {text.inCase}
        </dt>
        <dd>
          <Link to="/arenden/$arendeId" params={{ arendeId: row.arendeId }}>
            {row.diarienummer}
          </Link>
          <br />
          {row.arendemening}
        </dd>
      </dl>
      <Button shortcut="Enter" onPress={onOpen}>
        {text.open}
      </Button>
    </div>
  );
}
