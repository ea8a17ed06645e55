import type { Kontrollplats } from '../../../shared/domain/kontrollista.ts';
import { useContractQuery } from '../../api/queries.ts';
import { findingText } from '../../text/kontroller.ts';
import { textKontrollista } from '../../text/kontrollista.ts';
import { MessageBox } from '../../ui/message-box.tsx';

/** What the checks find in an object as a whole; what is in a § of it is told at the §. */
export function Fyndruta({ plats }: { readonly plats: Kontrollplats }) {
  const [fynd = []] = useContractQuery('kontroll.listFynd', { objekt: [plats] }).data ?? [];
  const own = fynd.filter(({ paragraf, avsteg }) => paragraf === null && avsteg === null);
  if (own.length === 0) return null;
  return (
    <MessageBox tone="warn" title={textKontrollista.foundIn}>
      <ul>
        {own.map(({ id, field, details }) => (
          <li key={`${id} ${field} ${JSON.stringify(details)}`}>{findingText(id, details)}</li>
        ))}
      </ul>
    </MessageBox>
  );
}
