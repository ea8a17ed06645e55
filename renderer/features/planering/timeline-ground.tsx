import { daysBetween, formatManad, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { isArbetsdag } from '../../../shared/rules/arbetsdagar.ts';
import { textPlanering, textTidslinje } from '../../text/planering.ts';
import { daysOf, dayWidth, xOf } from './axis.ts';
import type { Axis } from './axis.ts';

export const HEAD = 62;
export const LANE = 36;

interface GroundProps {
  readonly axis: Axis;
  readonly height: number;
}

/** Months, weeks and the days when offices are closed. */
export function CalendarAxis({ axis, height }: GroundProps) {
  const days = daysOf(axis);
  const day = dayWidth(axis);
  const everyWeek = Math.ceil(38 / (day * 7));
  const mondays = days.filter((dag) => weekday(dag) === 1);
  return (
    <g aria-hidden="true">
      {day >= 3 &&
        days
          .filter((dag) => !isArbetsdag(dag))
          .map((dag) => (
            <rect
              key={dag}
              className="plan-closed"
              x={xOf(axis, dag) - day / 2}
              y={HEAD}
              width={day}
              height={height - HEAD}
            />
          ))}
      {mondays.map((dag, index) => (
        <g key={dag}>
          <line
            className="plan-week"
            x1={xOf(axis, dag) - day / 2}
            x2={xOf(axis, dag) - day / 2}
            y1={HEAD - 6}
            y2={height}
          />
          {index % everyWeek === 0 && (
            <text className="plan-week-text" x={xOf(axis, dag) - day / 2 + 4} y={HEAD - 8}>
              {textPlanering.week(isoWeek(dag).vecka)}
            </text>
          )}
        </g>
      ))}
      <Months axis={axis} />
    </g>
  );
}

function Months({ axis }: { readonly axis: Axis }) {
  const days = daysOf(axis);
  const firsts = days.filter((dag, index) => index === 0 || dag.endsWith('-01'));
  const day = dayWidth(axis);
  return firsts.map((dag, index) => {
    const next = firsts[index + 1];
    const end = next === undefined ? axis.dayCount : daysBetween(axis.from, next);
    const room = (end - daysBetween(axis.from, dag)) * day;
    const [month = '', year = ''] = formatManad(dag.slice(0, 7)).split(' ');
    if (room < 34) return null;
    const words = index === 0 || dag.slice(5, 7) === '01' ? `${month} ${year}` : month;
    return (
      <text key={dag} className="plan-month" x={xOf(axis, dag) - day / 2 + 4} y={18}>
        {room < words.length * 8 ? month.slice(0, 3) : words}
      </text>
    );
  });
}

interface LinesProps extends GroundProps {
  readonly idag: string;
  readonly meeting: string | null;
  readonly sistaDag: string;
}

/** What has been, today, the meeting, the last day and what lies beyond it. */
export function MainLines({ axis, height, idag, meeting, sistaDag }: LinesProps) {
  const right = axis.left + axis.width;
  const last = xOf(axis, sistaDag) + dayWidth(axis) / 2;
  return (
    <g aria-hidden="true">
      <rect
        className="plan-past"
        x={axis.left}
        y={HEAD}
        width={Math.max(xOf(axis, idag) - axis.left, 0)}
        height={height - HEAD}
      />
      <rect
        className="plan-beyond"
        x={last}
        y={HEAD}
        width={Math.max(right - last, 0)}
        height={height - HEAD}
      />
      <line className="plan-last-line" x1={last} x2={last} y1={HEAD} y2={height} />
      {right - last > 110 && (
        <text className="plan-beyond-text" x={last + 8} y={HEAD + 16}>
          {textTidslinje.afterLast}
        </text>
      )}
      {meeting !== null && (
        <line
          className="plan-meeting-line"
          x1={xOf(axis, meeting)}
          x2={xOf(axis, meeting)}
          y1={HEAD}
          y2={height}
        />
      )}
      <line
        className="plan-today"
        x1={xOf(axis, idag)}
        x2={xOf(axis, idag)}
        y1={HEAD - 5}
        y2={height}
      />
      <g transform={`translate(${xOf(axis, idag)} ${HEAD - 27})`}>
        <rect className="plan-today-flag" x={-22} y={-10} width={44} height={19} rx={9.5} />
        <text className="plan-today-text" y={4} textAnchor="middle">
          {textPlanering.today}
        </text>
      </g>
    </g>
  );
}
