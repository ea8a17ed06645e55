import { formatDag } from '../../../shared/domain/datum.ts';
import type { Utvag } from '../../../shared/rules/planering-sammantraden.ts';
import { textPlanering, textUtvag, textUtvagDetail } from '../../text/planering.ts';
import { MessageBox } from '../../ui/message-box.tsx';

function detailOf(utvag: Utvag): string {
  if (utvag.slag !== 'anstand') {
    const { anmals } = utvag;
    return textUtvagDetail[utvag.slag](anmals && formatDag(anmals));
  }
  const { sammantrade, omedelbart, ordinarie } = utvag;
  return sammantrade === null || omedelbart === null || ordinarie === null
    ? textUtvagDetail.anstandUnknown
    : textUtvagDetail.anstand(formatDag(sammantrade), formatDag(omedelbart), formatDag(ordinarie));
}

/** What can be done when no meeting is in time. */
export function Utvagar({ utvagar }: { readonly utvagar: readonly Utvag[] }) {
  return (
    <MessageBox tone="warn" title={textPlanering.otherWays}>
      <p>{textPlanering.otherWaysText}</p>
      <dl className="plan-ways">
        {utvagar.map((utvag) => (
          <div key={utvag.slag}>
            <dt>{textUtvag[utvag.slag].title}</dt>
            <dd>
              {detailOf(utvag)} <span className="plan-law">{textUtvag[utvag.slag].law}</span>
            </dd>
          </div>
        ))}
      </dl>
    </MessageBox>
  );
}
