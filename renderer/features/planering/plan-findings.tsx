import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { FaultLevel, PlanFault } from '../../../shared/rules/planering-faults.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import { textFault, textNiva, textPlanering, textPlanpunkt } from '../../text/planering.ts';

const ICONS = { fel: OctagonX, varning: TriangleAlert, upplysning: Info };

interface PlanFindingsProps {
  readonly faults: readonly PlanFault[];
  readonly sistaDag: Dag;
}

function whatOf({ slag, namn }: PlanFault): string {
  const words = slag === 'samrad' ? namn : textPlanpunkt[slag];
  return upperFirst(words);
}

/** Whether a plan holds, in a sentence that is also read aloud when it changes. */
export function PlanVerdict({ faults }: Pick<PlanFindingsProps, 'faults'>) {
  const count = (niva: FaultLevel) => faults.filter((one) => one.niva === niva).length;
  const [wrong, warned] = [count('fel'), count('varning')];
  const niva = wrong > 0 ? 'fel' : warned > 0 ? 'varning' : 'ok';
  const Icon = niva === 'ok' ? CircleCheck : ICONS[niva];
  return (
    <p className={`plan-verdict plan-verdict-${niva}`} role="status">
      <Icon size={20} aria-hidden="true" />
      {wrong > 0
        ? textPlanering.broken(wrong)
        : faults.some(({ kod }) => kod === 'sammantrade_saknas')
          ? textPlanering.undecided
          : warned > 0
            ? textPlanering.warned(warned)
            : textPlanering.holds}
    </p>
  );
}

/** Each demand that isn't met, with the law or rule it comes from; worst first. */
export function PlanFindings({ faults, sistaDag }: PlanFindingsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className="plan-findings" aria-label={textPlanering.findings}>
      {faults.map((fault) => {
        const Icon = ICONS[fault.niva];
        const [words, law] = textFault[fault.kod]({
          what: whatOf(fault),
          grans: fault.grans === null ? '' : formatDag(fault.grans),
          sistaDag: formatDag(sistaDag),
        });
        return (
          <li
            key={`${fault.kod} ${fault.slag} ${fault.namn}`}
            className={`plan-finding plan-finding-${fault.niva}`}
          >
            <Icon size={16} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{textNiva[fault.niva]}: </span>
              {words} <span className="plan-law">{law}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
