import { daysBetween, formatManad, isoWeek, weekday } from '../../../shared/domain/datum.ts';
import { isArbetsdag } from '../../../shared/rules/arbetsdagar.ts';
import { textPlanering, textTidslinje } from '../../text/planering.ts';
import { daysOf, dayWidth, xOf } from './axel.ts';
import type { Axel } from './axel.ts';

export const HEAD = 58;
export const LANE = 36;

interface GroundProps {
  readonly axel: Axel;
  readonly height: number;
}

/** Months, weeks and the days when offices are closed. */
export function Kalenderaxel({ axel, height }: GroundProps) {
  const days = daysOf(axel);
  const day = dayWidth(axel);
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
              x={xOf(axel, dag) - day / 2}
              y={HEAD}
              width={day}
              height={height - HEAD}
            />
          ))}
      {mondays.map((dag, index) => (
        <g key={dag}>
          <line
            className="plan-week"
            x1={xOf(axel, dag) - day / 2}
            x2={xOf(axel, dag) - day / 2}
            y1={HEAD - 6}
            y2={height}
          />
          {index % everyWeek === 0 && (
            <text className="plan-week-text" x={xOf(axel, dag) - day / 2 + 4} y={HEAD - 8}>
              {textPlanering.week(isoWeek(dag).vecka)}
            </text>
          )}
        </g>
      ))}
      <Months axel={axel} />
    </g>
  );
}

function Months({ axel }: { readonly axel: Axel }) {
  const days = daysOf(axel);
  const firsts = days.filter((dag, index) => index === 0 || dag.endsWith('-01'));
  const day = dayWidth(axel);
  return firsts.map((dag, index) => {
    const next = firsts[index + 1];
    const end = next === undefined ? axel.dagar : daysBetween(axel.fran, next);
    const room = (end - daysBetween(axel.fran, dag)) * day;
    const [month = '', year = ''] = formatManad(dag.slice(0, 7)).split(' ');
    if (room < 34) return null;
    const words = index === 0 || dag.slice(5, 7) === '01' ? `${month} ${year}` : month;
    return (
      <text key={dag} className="plan-month" x={xOf(axel, dag) - day / 2 + 4} y={18}>
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
export function Huvudlinjer({ axel, height, idag, meeting, sistaDag }: LinesProps) {
  const right = axel.left + axel.width;
  const last = xOf(axel, sistaDag) + dayWidth(axel) / 2;
  return (
    <g aria-hidden="true">
      <rect
        className="plan-past"
        x={axel.left}
        y={HEAD}
        width={Math.max(xOf(axel, idag) - axel.left, 0)}
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
          x1={xOf(axel, meeting)}
          x2={xOf(axel, meeting)}
          y1={HEAD}
          y2={height}
        />
      )}
      <line
        className="plan-today"
        x1={xOf(axel, idag)}
        x2={xOf(axel, idag)}
        y1={HEAD - 12}
        y2={height}
      />
      <g transform={`translate(${xOf(axel, idag)} ${HEAD - 24})`}>
        <rect className="plan-today-flag" x={-22} y={-10} width={44} height={19} rx={9.5} />
        <text className="plan-today-text" y={4} textAnchor="middle">
          {textPlanering.today}
        </text>
      </g>
    </g>
  );
}
