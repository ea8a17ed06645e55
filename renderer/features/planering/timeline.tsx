import { useState } from 'react';
import type { PlanData } from '../../../shared/domain/planering.ts';
import { arbetsdagarBetween } from '../../../shared/rules/arbetsdagar.ts';
import { sammantradesdagOf } from '../../../shared/rules/planering.ts';
import { justeringSenast } from '../../../shared/rules/planering-dagar.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { textPlanering } from '../../text/planering.ts';
import { axisOf, xOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { OtherMeetings } from './other-meetings.tsx';
import type { PlanRow } from './plan-rows.ts';
import { MainLines, HEAD, CalendarAxis, LANE } from './timeline-ground.tsx';
import { WritingTime, TimelineRow } from './timeline-row.tsx';
import { useWidth } from './use-width.ts';
import { useHandles } from './use-handles.ts';
import type { Moving } from './use-handles.ts';
import './timeline.css';

const LABELS = 212;
const NARROWEST = 720;

interface TimelineProps extends Moving {
  readonly plan: PlanData;
  readonly rows: readonly PlanRow[];
  readonly fakta: Planeringsfakta;
  readonly hintId: string;
}

/** The days that must be in the picture whatever is moved. */
function shownDays({ plan, rows, fakta }: TimelineProps): string[] {
  const meeting = sammantradesdagOf(plan, fakta);
  const window = meeting === null ? [] : [justeringSenast(meeting)];
  return [fakta.idag, plan.sistaDag, ...rows.map(({ datum }) => datum), ...window];
}

/** The dates of a plan on a line of days, each a mark that can be dragged or moved by keys. */
export function Timeline(props: TimelineProps) {
  const { plan, rows, fakta, onMove, hintId } = props;
  const [frame, width] = useWidth<HTMLDivElement>(NARROWEST);
  // The days stand still under a mark that is being dragged.
  const [held, hold] = useState<Axis | null>(null);
  const own = axisOf(shownDays(props), LABELS, width - LABELS);
  const axis = held ?? own;
  const handles = useHandles({
    ...{ rows, axis, fakta, onMove },
    onPreview: (row, dag) => {
      hold(dag === null ? null : axis);
      props.onPreview(row, dag);
    },
  });
  const meeting = sammantradesdagOf(plan, fakta);
  const inlamning = rows.find(({ slag }) => slag === 'inlamning');
  const first = inlamning ? 1 : 0;
  const yOf = (index: number) => HEAD + (index + 0.5) * LANE;
  const height = HEAD + (rows.length + first) * LANE + 4;
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
        <CalendarAxis axis={axis} height={height} />
        <MainLines {...{ axis, height, meeting }} idag={fakta.idag} sistaDag={plan.sistaDag} />
        {inlamning && (
          <g aria-hidden="true">
            <WritingTime
              axis={axis}
              from={fakta.idag}
              to={inlamning.datum}
              y={yOf(0)}
              days={arbetsdagarBetween(fakta.idag, inlamning.datum)}
            />
          </g>
        )}
        {rows.map((row, index) => (
          <g key={row.key}>
            {row.slag === 'sammantrade' && (
              <OtherMeetings axis={axis} y={yOf(index + first)} fakta={fakta} plan={plan} />
            )}
            <TimelineRow
              {...{ row, axis, meeting }}
              y={yOf(index + first)}
              sistaDag={plan.sistaDag}
              isActive={handles.activeKey === row.key}
              handleProps={handles.handleProps(row)}
            />
          </g>
        ))}
        <line
          className="plan-edge"
          x1={xOf(axis, axis.from)}
          x2={axis.left + axis.width}
          y1={HEAD}
          y2={HEAD}
        />
      </svg>
    </div>
  );
}
