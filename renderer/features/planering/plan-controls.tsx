import { Link } from '@tanstack/react-router';
import { Sparkles, Undo2 } from 'lucide-react';
import { isDag } from '../../../shared/domain/datum.ts';
import { SammantradeId } from '../../../shared/domain/id.ts';
import type { PlanData } from '../../../shared/domain/planering.ts';
import {
  suggestPlan,
  reckonAgain,
  sammantradesdagOf,
  chooseJustering,
  chooseSammantrade,
  chooseSistaDag,
} from '../../../shared/rules/planering.ts';
import type { Planeringsfakta } from '../../../shared/rules/planering-dagar.ts';
import { assessSammantraden } from '../../../shared/rules/planering-sammantraden.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import { textLage, textPlanering } from '../../text/planering.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { longDay } from './day-words.ts';
import type { PlanHandle } from './use-plan.ts';

interface ControlsProps {
  readonly handle: PlanHandle;
  /** The plan as it is shown, while a date is dragged too. */
  readonly plan: PlanData;
  readonly fakta: Planeringsfakta;
  readonly isSistaDagFixed: boolean;
}

/** Which meeting, how its minutes are approved and when the answer is due. */
export function PlanControls({ handle, plan, fakta, isSistaDagFixed }: ControlsProps) {
  const options = assessSammantraden(fakta, plan.sistaDag)
    .filter(({ id, lage }) => lage !== 'passerat' || id === plan.sammantradeId)
    .map(({ id, datum, lage }) => ({
      id,
      label: upperFirst(longDay(datum)),
      detail: textLage[lage],
    }));
  return (
    <div className="plan-controls">
      {!isSistaDagFixed && (
        <DateField
          label={textPlanering.sistaDag}
          value={plan.sistaDag}
          onChange={(dag) => {
            if (isDag(dag)) handle.change(chooseSistaDag(plan, dag, fakta));
          }}
        />
      )}
      {options.length > 0 ? (
        <Select
          label={textPlanering.sammantrade}
          options={options}
          value={plan.sammantradeId}
          onChange={(id) => handle.change(chooseSammantrade(plan, SammantradeId.parse(id), fakta))}
        />
      ) : (
        <p className="plan-no-meetings">
          {textPlanering.noMeetings} <Link to="/sammantraden">{textPlanering.toCalendar}</Link>
        </p>
      )}
      {sammantradesdagOf(plan, fakta) !== null && (
        <Checkbox
          isSelected={plan.omedelbarJustering}
          onChange={(isSelected) => handle.change(chooseJustering(plan, isSelected, fakta))}
        >
          {textPlanering.omedelbar}
        </Checkbox>
      )}
    </div>
  );
}

/** Back a step, the best plan anew, and the dates reckoned anew when their grounds have changed. */
export function PlanTools({ handle, plan, fakta }: Omit<ControlsProps, 'isSistaDagFixed'>) {
  const isOutdated = JSON.stringify(reckonAgain(plan, fakta).dagar) !== JSON.stringify(plan.dagar);
  return (
    <div className="plan-tools">
      <Button kind="ghost" icon={Undo2} isDisabled={!handle.canUndo} onPress={handle.undo}>
        {textPlanering.undo}
      </Button>
      <Button
        kind="ghost"
        icon={Sparkles}
        onPress={() => handle.change(suggestPlan(plan.sistaDag, fakta))}
      >
        {textPlanering.suggest}
      </Button>
      {isOutdated && (
        <Button onPress={() => handle.change(reckonAgain(plan, fakta))}>
          {textPlanering.follow}
        </Button>
      )}
    </div>
  );
}
