import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { Dag } from '../../../shared/domain/datum.ts';
import type { Bristniva, Planbrist } from '../../../shared/rules/planering-kontroll.ts';
import { upperFirst } from '../../../shared/rules/sprak.ts';
import { textBrist, textNiva, textPlanering, textPlanpunkt } from '../../text/planering.ts';

const ICONS = { fel: OctagonX, varning: TriangleAlert, upplysning: Info };

interface PlanFindingsProps {
  readonly brister: readonly Planbrist[];
  readonly sistaDag: Dag;
}

function whatOf({ slag, namn }: Planbrist): string {
  const words = slag === 'samrad' ? namn : textPlanpunkt[slag];
  return upperFirst(words);
}

/** Whether a plan holds, in a sentence that is also read aloud when it changes. */
export function PlanVerdict({ brister }: Pick<PlanFindingsProps, 'brister'>) {
  const count = (niva: Bristniva) => brister.filter((one) => one.niva === niva).length;
  const [wrong, warned] = [count('fel'), count('varning')];
  const niva = wrong > 0 ? 'fel' : warned > 0 ? 'varning' : 'ok';
  const Icon = niva === 'ok' ? CircleCheck : ICONS[niva];
  return (
    <p className={`plan-verdict plan-verdict-${niva}`} role="status">
      <Icon size={20} aria-hidden="true" />
      {wrong > 0
        ? textPlanering.broken(wrong)
        : brister.some(({ kod }) => kod === 'sammantrade_saknas')
          ? textPlanering.undecided
          : warned > 0
            ? textPlanering.warned(warned)
            : textPlanering.holds}
    </p>
  );
}

/** Each demand that isn't met, with the law or rule it comes from; worst first. */
export function PlanFindings({ brister, sistaDag }: PlanFindingsProps) {
  if (brister.length === 0) return null;
  return (
    <ul className="plan-findings" aria-label={textPlanering.findings}>
      {brister.map((brist) => {
        const Icon = ICONS[brist.niva];
        const [words, law] = textBrist[brist.kod]({
          what: whatOf(brist),
          grans: brist.grans === null ? '' : formatDag(brist.grans),
          sistaDag: formatDag(sistaDag),
        });
        return (
          <li
            key={`${brist.kod} ${brist.slag} ${brist.namn}`}
            className={`plan-finding plan-finding-${brist.niva}`}
          >
            <Icon size={16} aria-hidden="true" />
            <span>
              <span className="visually-hidden">{textNiva[brist.niva]}: </span>
              {words} <span className="plan-law">{law}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
