import { formatDag } from '../../../shared/domain/datum.ts';
import type { Paragraf } from '../../../shared/domain/paragraf.ts';
import type { Protokollsdel } from '../../../shared/domain/protokollsdel.ts';
import { useContractData } from '../../api/queries.ts';
import { textProtokoll } from '../../text/protokoll.ts';
import './protokoll.css';

interface RattelserProps {
  readonly del: Protokollsdel;
  readonly paragrafer: readonly Paragraf[];
}

/** What has been corrected in an approved part, the original beside it. */
export function Rattelser({ del, paragrafer }: RattelserProps) {
  const rattelser = useContractData('rattelse.list', { id: del.id });
  if (rattelser.length === 0) return null;
  const nrOf = (id: string) => paragrafer.find((one) => one.id === id)?.nr ?? 0;
  return (
    <div className="delkort-rattelser">
      <h3>{textProtokoll.corrections}</h3>
      <ul>
        {rattelser.map(({ id, paragrafId, datum, ursprungligText, rattadText, skal }) => (
          <li key={id}>
            <b>{textProtokoll.correctionLine(nrOf(paragrafId), formatDag(datum))}</b>
            <p>
              <del>{ursprungligText}</del> <ins>{rattadText}</ins>
            </p>
            <p className="muted">{skal}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
