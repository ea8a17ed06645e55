import { useId, useState } from 'react';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { ArendeId, OrganId } from '../../../shared/domain/id.ts';
import type { PlanData } from '../../../shared/domain/planering.ts';
import { foljSammantradet, foreslaPlan } from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { planbrister } from '../../../shared/rules/planering-kontroll.ts';
import {
  bastaSammantrade,
  bedomSammantraden,
  utvagar,
} from '../../../shared/rules/planering-sammantraden.ts';
import { useContractData } from '../../api/queries.ts';
import { AutosaveGuard } from '../../autosave/autosave-guard.tsx';
import { AutosaveMessages } from '../../autosave/autosave-messages.tsx';
import { AutosaveStatus } from '../../autosave/autosave-status.tsx';
import { useToday } from '../../lib/today.tsx';
import { textPlanering } from '../../text/planering.ts';
import { Badge } from '../../ui/badge.tsx';
import { Brister, Omdome } from './brister.tsx';
import { flyttad } from './flytta.ts';
import { PlanControls, PlanTools } from './plan-controls.tsx';
import { PlanTable } from './plan-table.tsx';
import { raderOf } from './rader.ts';
import type { Rad } from './rader.ts';
import { Tidslinje } from './tidslinje.tsx';
import { usePlan } from './use-plan.ts';
import { Utvagar } from './utvagar.tsx';
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
  const handle = usePlan({ arendeId, organId }, stored, foreslaPlan(props.sistaDag, fakta));
  const [preview, setPreview] = useState<PlanData | null>(null);
  const plan = withSistaDag(preview ?? handle.plan, props);
  const brister = planbrister(plan, fakta);
  const rader = raderOf({ plan, fakta, brister, isSistaDagFixed });
  const isNone = bastaSammantrade(bedomSammantraden(fakta, plan.sistaDag)) === null;
  const before = withSistaDag(handle.plan, props);
  const move = (rad: Rad, dag: Dag) => flyttad(before, rad, dag, fakta);
  return (
    <section className="planering" aria-label={textPlanering.title}>
      <fieldset className="plan-part" disabled={isLocked}>
        <div className="plan-head">
          <Omdome brister={brister} />
          {stored === null && <Badge tone="info">{textPlanering.isSuggestion}</Badge>}
          <span className="spacer" />
          <AutosaveStatus autosave={handle.autosave} />
          <PlanTools handle={handle} plan={before} fakta={fakta} />
          {!isLocked && (
            <WatchButton
              {...{ arendeId, organId, stored, handle }}
              rader={rader.filter(({ slag }) => slag !== 'sista_dag' || !isSistaDagFixed)}
            />
          )}
        </div>
        <AutosaveMessages
          autosave={handle.autosave}
          onReadAgain={handle.readAgain}
          onKeepMine={handle.keepMine}
        />
        <PlanControls {...{ handle, fakta, isSistaDagFixed }} plan={before} />
        <Tidslinje
          {...{ plan, fakta, hintId }}
          rader={isLocked ? rader.map((rad) => ({ ...rad, isMovable: false })) : rader}
          onPreview={(rad, dag) => setPreview(dag === null ? null : move(rad, dag))}
          onMove={(rad, dag) => handle.change(move(rad, dag), rad.key)}
        />
        <p className="plan-keys" id={hintId}>
          {textPlanering.keys}
        </p>
        <Brister brister={brister} sistaDag={plan.sistaDag} />
        {isNone && fakta.sammantraden.length > 0 && (
          <Utvagar utvagar={utvagar(fakta, plan.sistaDag)} />
        )}
        <PlanTable
          rader={rader}
          isLocked={isLocked}
          onFollow={({ slag, namn }) => {
            if (slag === 'sammantrade' || slag === 'sista_dag') return;
            handle.change(foljSammantradet(before, { slag, namn }, fakta));
          }}
        />
      </fieldset>
      <AutosaveGuard autosave={handle.autosave} />
    </section>
  );
}
