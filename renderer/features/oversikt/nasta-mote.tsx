import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import type { Oversikt, Oversiktsmote } from '../../../shared/domain/oversikt.ts';
import { daysLeft } from '../../lib/tidsfrist.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { textNastaMote } from '../../text/oversikt.ts';
import { longDay } from '../planering/day-words.ts';

/** The next meeting and how far its preparation has come, and which meetings follow it. */
export function NastaMote({ moten, idag }: Pick<Oversikt, 'moten' | 'idag'>) {
  const [next, ...later] = moten.filter(
    ({ datum, status }) => datum >= idag && status !== 'hallet',
  );
  return (
    <section className="nasta-mote" aria-labelledby="nasta-mote">
      <h2 id="nasta-mote">{textNastaMote.title}</h2>
      {next ? <Mote mote={next} idag={idag} /> : <p className="muted">{textNastaMote.none}</p>}
      {later.length > 0 && (
        <ul className="nasta-senare">
          {later.slice(0, 4).map(({ id, organ, datum }) => (
            <li key={id}>
              <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: id }}>
                {organ}
              </Link>
              <span>{datum}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Mote({ mote, idag }: { readonly mote: Oversiktsmote; readonly idag: string }) {
  const left = daysLeft(mote.datum, idag);
  return (
    <>
      <p className="nasta-dag">
        <b>{mote.organ}</b>
        <span>
          {longDay(mote.datum)}, {left === 0 ? textTidsfrist.today : textTidsfrist.soon(left)}
        </span>
      </p>
      <ul className="nasta-steg">
        <Steg
          isDone={mote.olamnade === 0 && mote.punkter > 0}
          vad={textNastaMote.papers(mote.olamnade)}
          nar={mote.inlamning}
        />
        <Steg isDone={mote.punkter > 0} vad={textNastaMote.agenda(mote.punkter)} nar={null} />
        <Steg isDone={mote.status !== 'planerat'} vad={textNastaMote.call} nar={mote.kallelse} />
      </ul>
      <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: mote.id }}>
        {textNastaMote.open}
      </Link>
    </>
  );
}

interface StegProps {
  readonly isDone: boolean;
  readonly vad: string;
  readonly nar: string | null;
}

function Steg({ isDone, vad, nar }: StegProps) {
  const Sign = isDone ? CircleCheck : Circle;
  return (
    <li className={isDone ? 'nasta-klart' : undefined}>
      <Sign size={16} aria-hidden="true" />
      <span>
        {vad}
        <span className="visually-hidden">{isDone ? textNastaMote.done : textNastaMote.left}</span>
      </span>
      {nar !== null && !isDone && <span className="muted">{textNastaMote.latest(nar)}</span>}
    </li>
  );
}
