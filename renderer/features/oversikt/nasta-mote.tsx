import { Link } from '@tanstack/react-router';
import type { Oversikt, Oversiktsmote } from '../../../shared/domain/oversikt.ts';
import { daysLeft } from '../../lib/tidsfrist.ts';
import { textTidsfrist } from '../../text/arende.ts';
import { textNastaMote } from '../../text/oversikt.ts';
import { Step, StepList } from '../../ui/step-list.tsx';
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
      <StepList>
        <Step
          isDone={mote.olamnade === 0 && mote.punkter > 0}
          left={textNastaMote.latest(mote.inlamning)}
        >
          {textNastaMote.papers(mote.olamnade)}
        </Step>
        <Step isDone={mote.punkter > 0}>{textNastaMote.agenda(mote.punkter)}</Step>
        <Step isDone={mote.status !== 'planerat'} left={textNastaMote.latest(mote.kallelse)}>
          {textNastaMote.call}
        </Step>
      </StepList>
      <Link to="/sammantraden/$sammantradeId" params={{ sammantradeId: mote.id }}>
        {textNastaMote.open}
      </Link>
    </>
  );
}
