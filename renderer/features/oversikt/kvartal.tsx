import type { Oversikt } from '../../../shared/domain/oversikt.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import { addDays } from '../../../shared/domain/kalender.ts';
import { textKvartal } from '../../text/oversikt.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { dayWidth, xOf } from '../planering/axis.ts';
import type { Axis } from '../planering/axis.ts';
import { CalendarAxis, HEAD } from '../planering/timeline-ground.tsx';
import { useWidth } from '../planering/use-width.ts';
import '../planering/timeline.css';
import { Kvartalslista, kvartalsrader } from './kvartalslista.tsx';
import { dagmarken, isShown, quarterAxis, spannrader } from './kvartal-marks.ts';
import type { Dagmarke, Spannrad } from './kvartal-marks.ts';
import './kvartal.css';

const LABELS = 128;
const NARROWEST = 680;
const LANE = 38;
const SPAN = 20;

/** The coming quarter: meetings as squares, last days as diamonds, and the clocks that run as bars. */
export function Kvartal({ oversikt }: { readonly oversikt: Oversikt }) {
  const [frame, width] = useWidth<HTMLDivElement>(NARROWEST);
  const { idag, moten, atgarder } = oversikt;
  const axis = quarterAxis(idag, LABELS, width - LABELS - 8);
  const spann = spannrader(oversikt, axis);
  const { marken, fore } = dagmarken(atgarder, axis);
  const clocks = Math.max(1, ...spann.map(({ rad }) => rad + 1));
  const lanes = [HEAD + LANE, HEAD + LANE + clocks * SPAN + 12];
  const [clockTop = 0, dayTop = 0] = lanes;
  const height = dayTop + LANE + 4;
  const rader = kvartalsrader(oversikt, axis);
  const last = addDays(axis.from, axis.dayCount - 1);
  return (
    <section className="kvartal" aria-labelledby="kvartal-title">
      <header>
        <h2 id="kvartal-title">{textKvartal.title}</h2>
        <Legend />
      </header>
      <div className="kvartal-frame" ref={frame}>
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={textKvartal.picture(formatDag(axis.from), formatDag(last), rader)}
        >
          <CalendarAxis axis={axis} height={height} />
          <LaneNames tops={[HEAD, clockTop, dayTop]} axis={axis} height={height} />
          <Today axis={axis} idag={idag} height={height} />
          {moten
            .filter(({ datum }) => isShown(axis, datum))
            .map(({ id, datum, organ, status }) => (
              <g key={id} transform={`translate(${xOf(axis, datum)} ${HEAD + LANE / 2})`}>
                <title>{`${organ} ${datum}`}</title>
                <rect
                  className={`kvartal-mote kvartal-mote-${status}`}
                  x={-7}
                  y={-7}
                  width={14}
                  height={14}
                  rx={2}
                />
              </g>
            ))}
          {spann.map((one) => (
            <Span key={one.nyckel} span={one} axis={axis} top={clockTop + 6} />
          ))}
          {marken.map((marke) => (
            <Day key={marke.dag} marke={marke} axis={axis} y={dayTop + LANE / 2} />
          ))}
          {fore > 0 && (
            <text className="kvartal-fore" x={LABELS - 10} y={dayTop + 34} textAnchor="end">
              {textKvartal.before(fore)}
            </text>
          )}
        </svg>
      </div>
      <Disclosure title={textKvartal.asList} summary={textKvartal.count(rader.length)}>
        <Kvartalslista rader={rader} />
      </Disclosure>
    </section>
  );
}

function Legend() {
  return (
    <ul className="kvartal-legend" aria-hidden="true">
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14">
          <rect className="kvartal-mote" x={-6} y={-6} width={12} height={12} rx={2} />
        </svg>
        {textKvartal.meeting}
      </li>
      <li>
        <svg width="14" height="14" viewBox="-7 -7 14 14">
          <path className="kvartal-dag kvartal-dag-senare" d="M0 -7l7 7l-7 7l-7 -7z" />
        </svg>
        {textKvartal.lastDay}
      </li>
      <li>
        <svg width="22" height="14" viewBox="0 -7 22 14">
          <rect className="kvartal-spann" x={0} y={-5} width={22} height={10} rx={5} />
        </svg>
        {textKvartal.clock}
      </li>
    </ul>
  );
}

interface LaneNamesProps {
  readonly tops: readonly number[];
  readonly axis: Axis;
  readonly height: number;
}

function LaneNames({ tops, axis, height }: LaneNamesProps) {
  const right = axis.left + axis.width;
  return (
    <g aria-hidden="true">
      {tops.map((top, index) => (
        <g key={top}>
          <line className="kvartal-bana" x1={0} x2={right} y1={top} y2={top} />
          <text className="kvartal-bananamn" x={0} y={top + 23}>
            {textKvartal.lanes[index]}
          </text>
        </g>
      ))}
      <line className="kvartal-bana" x1={0} x2={right} y1={height - 1} y2={height - 1} />
    </g>
  );
}

interface TodayProps {
  readonly axis: Axis;
  readonly idag: string;
  readonly height: number;
}

function Today({ axis, idag, height }: TodayProps) {
  const x = xOf(axis, idag);
  return (
    <g aria-hidden="true">
      <rect
        className="plan-past"
        x={axis.left}
        y={HEAD}
        width={Math.max(0, x - axis.left - dayWidth(axis) / 2)}
        height={height - HEAD}
      />
      <line className="plan-today" x1={x} x2={x} y1={HEAD - 5} y2={height} />
      <g transform={`translate(${Math.max(x, axis.left + 22)} ${HEAD - 27})`}>
        <rect className="plan-today-flag" x={-22} y={-10} width={44} height={19} rx={9.5} />
        <text className="plan-today-text" y={4} textAnchor="middle">
          {textKvartal.today}
        </text>
      </g>
    </g>
  );
}

interface SpanProps {
  readonly span: Spannrad;
  readonly axis: Axis;
  readonly top: number;
}

function Span({ span, axis, top }: SpanProps) {
  const { fran, till, rad, slag, organ } = span;
  const half = dayWidth(axis) / 2;
  const left = Math.max(axis.left, xOf(axis, fran) - half);
  const right = Math.min(axis.left + axis.width, xOf(axis, till) + half);
  const y = top + rad * SPAN;
  const words = `${textKvartal.span[slag]} ${organ}`;
  const isInside = right - left > words.length * 6.4;
  return (
    <g>
      <title>{`${words}, ${fran} – ${till}`}</title>
      <rect
        className={`kvartal-spann kvartal-spann-${slag}`}
        x={left}
        y={y}
        width={Math.max(4, right - left)}
        height={14}
        rx={7}
      />
      <text className="kvartal-spann-text" x={isInside ? left + 8 : right + 6} y={y + 11}>
        {words}
      </text>
    </g>
  );
}

interface DayProps {
  readonly marke: Dagmarke;
  readonly axis: Axis;
  readonly y: number;
}

/** Several on a day are one larger mark with their number. */
function Day({ marke, axis, y }: DayProps) {
  const { dag, bradska, atgarder } = marke;
  const size = atgarder.length > 1 ? 10 : 8;
  return (
    <g transform={`translate(${xOf(axis, dag)} ${y})`}>
      <title>{`${dag}: ${atgarder.length}`}</title>
      <path
        className={`kvartal-dag kvartal-dag-${bradska}`}
        d={`M0 ${-size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}
      />
      {atgarder.length > 1 && (
        <text className="kvartal-antal" y={4} textAnchor="middle">
          {atgarder.length}
        </text>
      )}
    </g>
  );
}
