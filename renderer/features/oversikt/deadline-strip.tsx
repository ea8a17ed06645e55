import type { Tidsfrist } from '../../../shared/domain/bevakning.ts';
import { addDays } from '../../../shared/domain/datum.ts';
import { daysLeft, nearnessOf } from '../../lib/tidsfrist.ts';
import { textOversikt } from '../../text/oversikt.ts';

const WIDTH = 1000;
const LEFT = 90;
const LINE_Y = 34;

interface DeadlineStripProps {
  readonly tidsfrister: readonly Tidsfrist[];
  readonly today: string;
  readonly days: number;
}

/** The coming days as a line with a diamond for each deadline; what is overdue stands before today. */
export function DeadlineStrip({ tidsfrister, today, days }: DeadlineStripProps) {
  const x = (left: number) => LEFT + (Math.max(left, -2) / days) * (WIDTH - LEFT - 20);
  const weeks = Array.from({ length: Math.floor(days / 7) }, (_, index) => (index + 1) * 7);
  return (
    <svg
      className="deadline-strip"
      viewBox={`0 0 ${String(WIDTH)} 70`}
      role="img"
      aria-label={textOversikt.strip(tidsfrister.length)}
    >
      <line className="strip-line" x1={x(-2)} x2={x(days)} y1={LINE_Y} y2={LINE_Y} />
      {weeks.map((week) => (
        <g key={week}>
          <line className="strip-week" x1={x(week)} x2={x(week)} y1={LINE_Y - 8} y2={LINE_Y + 8} />
          <text x={x(week)} y={62} textAnchor="middle">
            {addDays(today, week).slice(5)}
          </text>
        </g>
      ))}
      <line className="strip-today" x1={x(0)} x2={x(0)} y1={12} y2={LINE_Y + 14} />
      <text className="strip-today-text" x={x(0)} y={62} textAnchor="middle">
        {textOversikt.todayMark}
      </text>
      {tidsfrister.map((one) => (
        <path
          key={`${one.arendeId} ${one.text} ${one.senast}`}
          className={`strip-mark strip-${nearnessOf(one.senast, today)}`}
          d={`M${String(x(daysLeft(one.senast, today)))} ${String(LINE_Y - 9)} l8 9 l-8 9 l-8 -9 z`}
        />
      ))}
    </svg>
  );
}
