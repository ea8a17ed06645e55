import { addDays, daysBetween } from '../../../shared/domain/datum.ts';
import { JUSTERING_DAGAR } from '../../../shared/rules/planering-dagar.ts';
import { classes } from '../../lib/classes.ts';
import { textNiva, textPlanering, textTidslinje } from '../../text/planering.ts';
import { dayWidth, xOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { longDay, shortDay } from './day-words.ts';
import { Mark } from './mark.tsx';
import type { PlanRow } from './plan-rows.ts';
import type { Handles } from './use-handles.ts';

interface TimelineRowProps {
  readonly row: PlanRow;
  readonly y: number;
  readonly axis: Axis;
  readonly meeting: string | null;
  readonly sistaDag: string;
  readonly isActive: boolean;
  readonly handleProps: ReturnType<Handles['handleProps']>;
}

/** Dates whose words stand before the mark, where nothing leads on from it. */
const LEFT: readonly PlanRow['slag'][] = ['samrad', 'inlamning', 'kallelse', 'sista_dag'];

/** What a screen reader says of a date: the day, where it lies, and whether it holds. */
function spokenValue({ datum, lage, niva }: PlanRow): string {
  return [longDay(datum), lage, niva === null ? '' : textNiva[niva]]
    .filter((part) => part !== '')
    .join(', ');
}

/** The time between a date and the meeting, or the 14 days in which minutes are approved. */
function Span({ row, axis, meeting, sistaDag }: TimelineRowProps) {
  if (meeting === null || row.slag === 'sammantrade' || row.slag === 'sista_dag') return null;
  if (row.slag === 'justering') return <ApprovalWindow {...{ axis, meeting, sistaDag, row }} />;
  const [from, to] = [xOf(axis, row.datum), xOf(axis, meeting)];
  const length = daysBetween(row.datum, meeting);
  if (row.slag === 'expediering' || length <= 0) return null;
  return (
    <>
      <line className={`plan-lead plan-lead-${row.niva ?? 'ok'}`} x1={from} x2={to} />
      {to - from > 100 && (
        <text className="plan-lead-text" x={(from + to) / 2} y={-6} textAnchor="middle">
          {textTidslinje.beforeShort(length)}
        </text>
      )}
    </>
  );
}

function ApprovalWindow({
  axis,
  meeting,
  sistaDag,
  row,
}: Omit<TimelineRowProps, 'y' | 'isActive' | 'handleProps'> & { readonly meeting: string }) {
  const end = addDays(meeting, JUSTERING_DAGAR);
  const half = dayWidth(axis) / 2;
  const [from, to] = [xOf(axis, meeting), xOf(axis, end) + half];
  const last = Math.min(Math.max(xOf(axis, sistaDag) + half, from), to);
  const isUnused = row.isMovable ? '' : ' plan-window-unused';
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
export function TimelineRow(props: TimelineRowProps) {
  const { row, y, axis, isActive, handleProps } = props;
  const x = xOf(axis, row.datum);
  const isLeft = LEFT.includes(row.slag);
  return (
    <g transform={`translate(0 ${y})`}>
      <text className="plan-label" x={14} y={4.5} aria-hidden="true">
        {shortened(row.label)}
      </text>
      <g aria-hidden="true">
        <Span {...props} />
      </g>
      <g
        className={classes(
          'plan-handle',
          `plan-${row.slag}`,
          `plan-niva-${row.niva ?? 'ok'}`,
          row.isMovable && 'plan-movable',
        )}
        transform={`translate(${x} 0)`}
        role="slider"
        tabIndex={isActive ? 0 : -1}
        aria-label={row.label}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={axis.dayCount - 1}
        aria-valuenow={daysBetween(axis.from, row.datum)}
        aria-valuetext={spokenValue(row)}
        aria-readonly={!row.isMovable}
        {...handleProps}
      >
        <rect className="plan-focus" x={-15} y={-15} width={30} height={30} rx={8} />
        <Mark slag={row.slag} />
        <DateWords row={row} isLeft={isLeft} />
      </g>
    </g>
  );
}

function DateWords({ row, isLeft }: { readonly row: PlanRow; readonly isLeft: boolean }) {
  const isBroken = row.niva === 'fel' || row.niva === 'varning';
  const side = isLeft ? -1 : 1;
  const words = shortDay(row.datum) + (row.egen ? ' ✎' : '');
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
export function WritingTime({
  axis,
  from,
  to,
  y,
  days,
}: {
  readonly axis: Axis;
  readonly from: string;
  readonly to: string;
  readonly y: number;
  readonly days: number;
}) {
  const [left, right] = [xOf(axis, from), xOf(axis, to)];
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
