import type { Sammantradesgang } from '../../../shared/domain/sammantradets-gang.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textSammantrade } from '../../text/sammantraden.ts';
import { Deltaggar } from './lagestagg.tsx';

/** How far the parts of the minutes have come. */
export function ProtokollPart({ sammantrade }: { readonly sammantrade: Sammantradesgang }) {
  const { id, organId, datum } = sammantrade;
  const ar = Number(datum.slice(0, 4));
  const rader = useContractQuery('sammantrade.overview', { organId, ar }).data;
  const delar = rader?.find((rad) => rad.id === id)?.delar;
  return (
    <section className="sammantrade-kort" aria-labelledby="protokoll">
      <h2 id="protokoll">{textSammantrade.papers}</h2>
      {delar === undefined || delar.length === 0 ? (
        <p className="muted">{textSammantrade.noParts}</p>
      ) : (
        <Deltaggar delar={delar} />
      )}
    </section>
  );
}
