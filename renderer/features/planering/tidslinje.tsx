import { useState } from 'react';
import type { PlanData } from '../../../shared/domain/planering.ts';
import { arbetsdagarBetween } from '../../../shared/rules/arbetsdagar.ts';
import { sammantradesdagOf } from '../../../shared/rules/planering.ts';
import { justeringSenast } from '../../../shared/rules/planering-dagar.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { textPlanering } from '../../text/planering.ts';
import { axelOf, xOf } from './axel.ts';
import type { Axel } from './axel.ts';
import { Moten } from './moten.tsx';
import type { Rad } from './rader.ts';
import { Huvudlinjer, HEAD, Kalenderaxel, LANE } from './tidslinje-grund.tsx';
import { Skrivtid, TidslinjeRad } from './tidslinje-rad.tsx';
import { useBredd } from './use-bredd.ts';
import { useHandtag } from './use-handtag.ts';
import type { Flytt } from './use-handtag.ts';

const LABELS = 212;
const NARROWEST = 720;

interface TidslinjeProps extends Flytt {
  readonly plan: PlanData;
  readonly rader: readonly Rad[];
  readonly fakta: Planeringsfakta;
  readonly hintId: string;
}

/** The days that must be in the picture whatever is moved. */
function shownDays({ plan, rader, fakta }: TidslinjeProps): string[] {
  const meeting = sammantradesdagOf(plan, fakta);
  const window = meeting === null ? [] : [justeringSenast(meeting)];
  return [fakta.idag, plan.sistaDag, ...rader.map(({ datum }) => datum), ...window];
}

/** The dates of a plan on a line of days, each a mark that can be dragged or moved by keys. */
export function Tidslinje(props: TidslinjeProps) {
  const { plan, rader, fakta, onMove, hintId } = props;
  const [frame, width] = useBredd<HTMLDivElement>(NARROWEST);
  // The days stand still under a mark that is being dragged.
  const [held, hold] = useState<Axel | null>(null);
  const own = axelOf(shownDays(props), LABELS, width - LABELS);
  const axel = held ?? own;
  const handtag = useHandtag({
    ...{ rader, axel, fakta, onMove },
    onPreview: (rad, dag) => {
      hold(dag === null ? null : axel);
      props.onPreview(rad, dag);
    },
  });
  const meeting = sammantradesdagOf(plan, fakta);
  const inlamning = rader.find(({ slag }) => slag === 'inlamning');
  const first = inlamning ? 1 : 0;
  const yOf = (index: number) => HEAD + (index + 0.5) * LANE;
  const height = HEAD + (rader.length + first) * LANE + 4;
  return (
    <div className="plan-frame" ref={frame}>
      <svg
        className="plan-picture"
        width={width}
        height={height}
        role="group"
        aria-label={textPlanering.picture}
        aria-describedby={hintId}
      >
        <Kalenderaxel axel={axel} height={height} />
        <Huvudlinjer {...{ axel, height, meeting }} idag={fakta.idag} sistaDag={plan.sistaDag} />
        {inlamning && (
          <g aria-hidden="true">
            <Skrivtid
              axel={axel}
              from={fakta.idag}
              to={inlamning.datum}
              y={yOf(0)}
              days={arbetsdagarBetween(fakta.idag, inlamning.datum)}
            />
          </g>
        )}
        {rader.map((rad, index) => (
          <g key={rad.key}>
            {rad.slag === 'sammantrade' && (
              <Moten axel={axel} y={yOf(index + first)} fakta={fakta} plan={plan} />
            )}
            <TidslinjeRad
              {...{ rad, axel, meeting }}
              y={yOf(index + first)}
              sistaDag={plan.sistaDag}
              isActive={handtag.activeKey === rad.key}
              handleProps={handtag.handleProps(rad)}
            />
          </g>
        ))}
        <line
          className="plan-edge"
          x1={xOf(axel, axel.fran)}
          x2={axel.left + axel.width}
          y1={HEAD}
          y2={HEAD}
        />
      </svg>
    </div>
  );
}
