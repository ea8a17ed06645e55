import type { PlanData } from '../../../shared/domain/planering.ts';
import { assessSammantraden } from '../../../shared/rules/planering-sammantraden.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { textLage } from '../../text/planering.ts';
import { xOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { longDay } from './day-words.ts';

interface OtherMeetingsProps {
  readonly axis: Axis;
  readonly y: number;
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
}

/** The other days the body meets, as empty squares that the meeting can be moved to. */
export function OtherMeetings({ axis, y, plan, fakta }: OtherMeetingsProps) {
  const right = axis.left + axis.width;
  const others = assessSammantraden(fakta, plan.sistaDag)
    .filter(({ id }) => id !== plan.sammantradeId)
    .map((one) => ({ ...one, x: xOf(axis, one.datum) }))
    .filter(({ x }) => x >= axis.left && x <= right);
  return (
    <g aria-hidden="true">
      {others.map(({ id, x, datum, lage }) => (
        <rect
          key={id}
          className={`plan-other plan-other-${lage}`}
          x={x - 6}
          y={y - 6}
          width={12}
          height={12}
        >
          <title>{`${longDay(datum)}: ${textLage[lage]}`}</title>
        </rect>
      ))}
    </g>
  );
}
