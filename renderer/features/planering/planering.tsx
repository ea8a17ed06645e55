import { useId, useState } from 'react';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import type { PlanData } from '../../../shared/domain/planering.ts';
import { followSammantrade, suggestPlan } from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { planFaults } from '../../../shared/rules/planering-faults.ts';
import {
  bestSammantrade,
  assessSammantraden,
  otherWays,
} from '../../../shared/rules/planering-sammantraden.ts';
import { useContractData } from '../../api/queries.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { AutosaveStatus } from '../../autosave/autosave-status.tsx';
import { useToday } from '../../lib/today.tsx';
import { textPlanering } from '../../text/planering.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { PlanFindings, PlanVerdict } from './plan-findings.tsx';
import { movedPlan } from './moved-plan.ts';
import { PlanControls, PlanTools } from './plan-controls.tsx';
import { PlanTable } from './plan-table.tsx';
import { planRowsOf } from './plan-rows.ts';
import type { PlanRow } from './plan-rows.ts';
import { Timeline } from './timeline.tsx';
import { usePlan } from './use-plan.ts';
import { OtherWays } from './other-ways.tsx';
import { WatchButton } from './watch-button.tsx';
import './planering.css';

interface PlaneringProps {
  readonly arendeId: ArendeId;
  /** The body that decides; its meetings and its rules are planned by. */
  readonly organId: OrganId;
  /** The last day for the answer: what is planned back from when nothing is stored yet. */
  readonly sistaDag: Dag;
  /** The last day is somebody else's, a remiss's for example, and is not changed here. */
  readonly isSistaDagFixed?: boolean;
  readonly isLocked?: boolean;
  /** The picture alone where something else is the main thing; else its dates in a table too. */
  readonly look?: 'whole' | 'picture';
}

function usePlaneringsfakta(organId: OrganId): Planeringsfakta {
  const idag = useToday();
  const sammantraden = useContractData('sammantrade.list', { organId, fran: null, tom: null });
  const regler = useContractData('planering.getRegler', { organId });
  return { idag, sammantraden, regler };
}

/** A plan as it is now: a last day that somebody else has set is always the latest one. */
function withSistaDag(plan: PlanData, props: PlaneringProps): PlanData {
  const isOther = props.isSistaDagFixed === true && plan.sistaDag !== props.sistaDag;
  return isOther ? { ...plan, sistaDag: props.sistaDag } : plan;
}

/**
 * The way back from the last day of an answer: meeting, approval, papers, councils and sending as
 * a picture whose dates can be moved, with what breaks in words, and reminders of it.
 */
export function Planering(props: PlaneringProps) {
  const { arendeId, organId, isSistaDagFixed = false, isLocked = false } = props;
  const hintId = useId();
  const fakta = usePlaneringsfakta(organId);
  const stored = useContractData('planering.find', { arendeId, organId });
  const handle = usePlan({ arendeId, organId }, stored, suggestPlan(props.sistaDag, fakta));
  const [preview, setPreview] = useState<PlanData | null>(null);
  const plan = withSistaDag(preview ?? handle.plan, props);
  const faults = planFaults(plan, fakta);
  const rows = planRowsOf({ plan, fakta, faults, isSistaDagFixed });
  const isNone = bestSammantrade(assessSammantraden(fakta, plan.sistaDag)) === null;
  const before = withSistaDag(handle.plan, props);
  const move = (row: PlanRow, dag: Dag) => movedPlan(before, row, dag, fakta);
  return (
    <section className="planering" aria-label={textPlanering.title}>
      <fieldset className="plan-part" disabled={isLocked}>
        <div className="plan-head">
          <PlanVerdict faults={faults} />
          {stored === null && <Badge tone="info">{textPlanering.isSuggestion}</Badge>}
          <span className="spacer" />
          <AutosaveStatus autosave={handle.autosave} />
          <PlanTools handle={handle} plan={before} fakta={fakta} />
          {stored === null && !isLocked && (
            <Button onPress={() => void handle.store()}>{textPlanering.use}</Button>
          )}
          {!isLocked && (
            <WatchButton
              {...{ arendeId, organId, stored, handle }}
              rows={rows.filter(({ slag }) => slag !== 'sista_dag' || !isSistaDagFixed)}
            />
          )}
        </div>
        <AutosaveMessages
          autosave={handle.autosave}
          onReadAgain={handle.readAgain}
          onKeepMine={handle.keepMine}
        />
        <PlanControls {...{ handle, fakta, isSistaDagFixed }} plan={before} />
        <Timeline
          {...{ plan, fakta, hintId }}
          rows={isLocked ? rows.map((row) => ({ ...row, isMovable: false })) : rows}
          onPreview={(row, dag) => setPreview(dag === null ? null : move(row, dag))}
          onMove={(row, dag) => handle.change(move(row, dag), row.key)}
        />
        <p className="plan-keys" id={hintId}>
          {textPlanering.keys}
        </p>
        <PlanFindings faults={faults} sistaDag={plan.sistaDag} />
        {isNone && fakta.sammantraden.length > 0 && (
          <OtherWays otherWays={otherWays(fakta, plan.sistaDag)} />
        )}
        {props.look !== 'picture' && (
          <PlanTable
            rows={rows}
            isLocked={isLocked}
            onFollow={({ slag, namn }) => {
              if (slag === 'sammantrade' || slag === 'sista_dag') return;
              handle.change(followSammantrade(before, { slag, namn }, fakta));
            }}
          />
        )}
      </fieldset>
      <AutosaveGuard autosave={handle.autosave} />
    </section>
  );
}
