import type { PlanData } from '../../../shared/domain/planering.ts';
import { bedomSammantraden } from '../../../shared/rules/planering-sammantraden.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { textLage } from '../../text/planering.ts';
import { xOf } from './axel.ts';
import type { Axel } from './axel.ts';
import { longDay } from './dagord.ts';

interface MotenProps {
  readonly axel: Axel;
  readonly y: number;
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
}

/** The other days the body meets, as empty squares that the meeting can be moved to. */
export function Moten({ axel, y, plan, fakta }: MotenProps) {
  const right = axel.left + axel.width;
  const others = bedomSammantraden(fakta, plan.sistaDag)
    .filter(({ id }) => id !== plan.sammantradeId)
    .map((one) => ({ ...one, x: xOf(axel, one.datum) }))
    .filter(({ x }) => x >= axel.left && x <= right);
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
