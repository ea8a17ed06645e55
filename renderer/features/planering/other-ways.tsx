import { formatDag } from '../../../shared/domain/datum.ts';
import type { OtherWay } from '../../../shared/rules/planering-sammantraden.ts';
import { textPlanering, textOtherWay, textOtherWayDetail } from '../../text/planering.ts';
import { MessageBox } from '../../ui/message-box.tsx';

function detailOf(way: OtherWay): string {
  if (way.slag !== 'anstand') {
    const { anmals } = way;
    return textOtherWayDetail[way.slag](anmals && formatDag(anmals));
  }
  const { sammantrade, omedelbart, ordinarie } = way;
  return sammantrade === null || omedelbart === null || ordinarie === null
    ? textOtherWayDetail.anstandUnknown
    : textOtherWayDetail.anstand(
        formatDag(sammantrade),
        formatDag(omedelbart),
        formatDag(ordinarie),
      );
}

/** What can be done when no meeting is in time. */
export function OtherWays({ otherWays }: { readonly otherWays: readonly OtherWay[] }) {
  return (
    <MessageBox tone="warn" title={textPlanering.otherWays}>
      <p>{textPlanering.otherWaysText}</p>
      <dl className="plan-ways">
        {otherWays.map((way) => (
          <div key={way.slag}>
            <dt>{textOtherWay[way.slag].title}</dt>
            <dd>
              {detailOf(way)} <span className="plan-law">{textOtherWay[way.slag].law}</span>
            </dd>
          </div>
        ))}
      </dl>
    </MessageBox>
  );
}
