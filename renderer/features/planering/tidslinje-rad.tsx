import { addDays, daysBetween } from '../../../shared/domain/datum.ts';
import { JUSTERING_DAGAR } from '../../../shared/rules/planering-dagar.ts';
import { classes } from '../../lib/classes.ts';
import { textNiva, textPlanering, textTidslinje } from '../../text/planering.ts';
import { dayWidth, xOf } from './axel.ts';
import type { Axel } from './axel.ts';
import { longDay, shortDay } from './dagord.ts';
import { Marke } from './marke.tsx';
import type { Rad } from './rader.ts';
import type { Handtag } from './use-handtag.ts';

interface RadProps {
  readonly rad: Rad;
  readonly y: number;
  readonly axel: Axel;
  readonly meeting: string | null;
  readonly sistaDag: string;
  readonly isActive: boolean;
  readonly handleProps: ReturnType<Handtag['handleProps']>;
}

/** Dates whose words stand before the mark, where nothing leads on from it. */
const LEFT: readonly Rad['slag'][] = ['samrad', 'inlamning', 'kallelse', 'sista_dag'];

/** What a screen reader says of a date: the day, where it lies, and whether it holds. */
function spokenValue({ datum, lage, niva }: Rad): string {
  return [longDay(datum), lage, niva === null ? '' : textNiva[niva]]
    .filter((part) => part !== '')
    .join(', ');
}

/** The time between a date and the meeting, or the 14 days in which minutes are approved. */
function Span({ rad, axel, meeting, sistaDag }: RadProps) {
  if (meeting === null || rad.slag === 'sammantrade' || rad.slag === 'sista_dag') return null;
  if (rad.slag === 'justering') return <Justeringsfonster {...{ axel, meeting, sistaDag, rad }} />;
  const [from, to] = [xOf(axel, rad.datum), xOf(axel, meeting)];
  const length = daysBetween(rad.datum, meeting);
  if (rad.slag === 'expediering' || length <= 0) return null;
  return (
    <>
      <line className={`plan-lead plan-lead-${rad.niva ?? 'ok'}`} x1={from} x2={to} />
      {to - from > 100 && (
        <text className="plan-lead-text" x={(from + to) / 2} y={-6} textAnchor="middle">
          {textTidslinje.beforeShort(length)}
        </text>
      )}
    </>
  );
}

function Justeringsfonster({
  axel,
  meeting,
  sistaDag,
  rad,
}: Omit<RadProps, 'y' | 'isActive' | 'handleProps'> & { readonly meeting: string }) {
  const end = addDays(meeting, JUSTERING_DAGAR);
  const half = dayWidth(axel) / 2;
  const [from, to] = [xOf(axel, meeting), xOf(axel, end) + half];
  const last = Math.min(Math.max(xOf(axel, sistaDag) + half, from), to);
  const isUnused = rad.isMovable ? '' : ' plan-window-unused';
  return (
    <>
      <rect
        className={`plan-window${isUnused}`}
        x={from}
        y={-11}
        width={last - from}
        height={22}
        rx={4}
      />
      {to > last && (
        <rect
          className={`plan-window-late${isUnused}`}
          x={last}
          y={-11}
          width={to - last}
          height={22}
          rx={4}
        />
      )}
    </>
  );
}

/** One date: its name, what leads to it, and its mark, which is a handle when it can be moved. */
export function TidslinjeRad(props: RadProps) {
  const { rad, y, axel, isActive, handleProps } = props;
  const x = xOf(axel, rad.datum);
  const isLeft = LEFT.includes(rad.slag);
  return (
    <g transform={`translate(0 ${y})`}>
      <text className="plan-label" x={14} y={4.5} aria-hidden="true">
        {shortened(rad.label)}
      </text>
      <g aria-hidden="true">
        <Span {...props} />
      </g>
      <g
        className={classes(
          'plan-handle',
          `plan-${rad.slag}`,
          `plan-niva-${rad.niva ?? 'ok'}`,
          rad.isMovable && 'plan-movable',
        )}
        transform={`translate(${x} 0)`}
        role="slider"
        tabIndex={isActive ? 0 : -1}
        aria-label={rad.label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={axel.dagar - 1}
        aria-valuenow={daysBetween(axel.fran, rad.datum)}
        aria-valuetext={spokenValue(rad)}
        aria-readonly={!rad.isMovable}
        {...handleProps}
      >
        <rect className="plan-focus" x={-15} y={-15} width={30} height={30} rx={8} />
        <Marke slag={rad.slag} />
        <Datumtext rad={rad} isLeft={isLeft} />
      </g>
    </g>
  );
}

function Datumtext({ rad, isLeft }: { readonly rad: Rad; readonly isLeft: boolean }) {
  const isBroken = rad.niva === 'fel' || rad.niva === 'varning';
  const side = isLeft ? -1 : 1;
  const words = shortDay(rad.datum) + (rad.egen ? ' ✎' : '');
  return (
    <g aria-hidden="true">
      <text className="plan-date" x={side * 18} y={4.5} textAnchor={isLeft ? 'end' : 'start'}>
        {words}
      </text>
      {isBroken && (
        <path
          className="plan-warning"
          transform={`translate(${side * (18 + words.length * 7 + 10)} 0)`}
          d="M0 -8l8 14h-16zM0 -3v4.5M0 3.6v0.6"
        />
      )}
    </g>
  );
}

function shortened(label: string): string {
  return label.length > 29 ? `${label.slice(0, 28).trimEnd()}…` : label;
}

/** The time that is left for writing, from today or the arrival to when papers are due. */
export function Skrivtid({
  axel,
  from,
  to,
  y,
  days,
}: {
  readonly axel: Axel;
  readonly from: string;
  readonly to: string;
  readonly y: number;
  readonly days: number;
}) {
  const [left, right] = [xOf(axel, from), xOf(axel, to)];
  const words = days > 0 ? textPlanering.workingDays(days) : textPlanering.noTime;
  const isRoomy = right - left > words.length * 7 + 12;
  return (
    <g transform={`translate(0 ${y})`}>
      <text className="plan-label" x={14} y={4.5}>
        {textPlanering.write}
      </text>
      {right > left && (
        <rect className="plan-writing" x={left} y={-11} width={right - left} height={22} rx={4} />
      )}
      <text
        className="plan-writing-text"
        x={isRoomy ? (left + right) / 2 : Math.max(left, right) + 10}
        y={4.5}
        textAnchor={isRoomy ? 'middle' : 'start'}
      >
        {words}
      </text>
    </g>
  );
}
