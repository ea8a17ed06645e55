import { checkHandling } from '../../../shared/checks/handling.ts';
import { HandlingData } from '../../../shared/domain/handling.ts';
import type { Handlingsakt } from '../../../shared/domain/handlingsrad.ts';
import { formatMoment } from '../../lib/moment.ts';
import { textHandlingssida } from '../../text/handling.ts';
import { findingText } from '../../text/kontroller.ts';
import { MessageBox } from '../../ui/message-box.tsx';

/** What must be known before anything else of a handling: cancelled, replaced, or at fault. */
export function HandlingNotices({ akt }: { readonly akt: Handlingsakt }) {
  const text = textHandlingssida;
  const { handling, ersattAv } = akt;
  if (handling.makulering) {
    const { orsak, av, tid } = handling.makulering;
    return (
      <MessageBox tone="warn" title={text.makuleradTitle}>
        {text.makuleradText(orsak, av, formatMoment(tid))}
      </MessageBox>
    );
  }
  const findings = checkHandling({
    data: HandlingData.strip().parse(handling),
    beteckning: handling.beteckning,
    markeringar: akt.markeringar.filter(({ havdDatum }) => havdDatum === null),
  });
  return (
    <>
      {ersattAv && (
        <MessageBox tone="info" title={text.ersattTitle}>
          {`${ersattAv.beteckning} ${ersattAv.rubrik}`}
        </MessageBox>
      )}
      {findings.length > 0 && (
        <MessageBox tone="warn" title={text.findings}>
          <ul>
            {findings.map(({ id, field, details }, index) => (
              <li key={`${id} ${field} ${index}`}>{findingText(id, details)}</li>
            ))}
          </ul>
        </MessageBox>
      )}
    </>
  );
}
