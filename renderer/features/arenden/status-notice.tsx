import type { Arende } from '../../../shared/domain/arende.ts';
import { useContractQuery } from '../../api/queries.ts';
import { formatMoment } from '../../lib/moment.ts';
import { statusNote, textMakulering } from '../../text/arendevard.ts';
import { MessageBox } from '../../ui/message-box.tsx';

const NOTED: readonly Arende['status'][] = ['vilande', 'overlamnat', 'avslutat', 'arkiverat'];

/** Says it plainly when a case isn't worked on: makulerat, resting, handed over or closed. */
export function StatusNotice({ arende }: { readonly arende: Arende }) {
  const { makulering, status } = arende;
  if (makulering) {
    return (
      <MessageBox tone="danger" title={textMakulering.banner}>
        <p>{textMakulering.by(formatMoment(makulering.tid), makulering.av)}</p>
        <p>{textMakulering.because(makulering.orsak)}</p>
      </MessageBox>
    );
  }
  return NOTED.includes(status) ? <ChangeNotice arende={arende} /> : null;
}

function ChangeNotice({ arende }: { readonly arende: Arende }) {
  const { data } = useContractQuery('arende.getStatusChange', { arendeId: arende.id });
  if (!data) return null;
  return (
    <MessageBox tone="info" title={statusNote(arende.status, data, formatMoment(data.tid))}>
      {data.orsak !== '' && <p>{textMakulering.because(data.orsak)}</p>}
    </MessageBox>
  );
}
