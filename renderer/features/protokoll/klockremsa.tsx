import { formatDag } from '../../../shared/domain/datum.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { delklockor } from '../../../shared/rules/delklockor.ts';
import type { Delklocka } from '../../../shared/rules/delklockor.ts';
import { useToday } from '../../lib/today.tsx';
import { textKlocka, textKlockaSkedd, textKlocklage, textProtokoll } from '../../text/protokoll.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';
import './klockremsa.css';

const SHAPES: Record<Delklocka['lage'], StatusShape> = {
  skedd: 'done',
  vantar: 'new',
  i_dag: 'working',
  forsenad: 'late',
};

interface KlockremsaProps {
  readonly del: Protokollsdel;
  readonly sammantradesdag: string;
}

/** The days of a part in their order, each with its limit, its law and how it stands. */
export function Klockremsa({ del, sammantradesdag }: KlockremsaProps) {
  const idag = useToday();
  return (
    <ol className="klockremsa" aria-label={textProtokoll.clocks}>
      {delklockor(del, sammantradesdag, idag).map((klocka) => (
        <li key={klocka.slag} className={`klocka klocka-${klocka.lage}`}>
          <span className="klocka-namn">
            {klocka.skedde === null ? textKlocka[klocka.slag].namn : textKlockaSkedd[klocka.slag]}
          </span>
          <time className="klocka-dag" dateTime={klocka.skedde ?? klocka.grans}>
            {formatDag(klocka.skedde ?? klocka.grans)}
          </time>
          <StatusTag shape={SHAPES[klocka.lage]}>{textKlocklage[klocka.lage]}</StatusTag>
          <span className="klocka-lag">{textKlocka[klocka.slag].lag}</span>
          {klocka.beraknad && <span className="klocka-lag">{textProtokoll.beraknad}</span>}
        </li>
      ))}
    </ol>
  );
}
