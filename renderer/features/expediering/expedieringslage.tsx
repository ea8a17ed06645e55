import { Link } from '@tanstack/react-router';
import type { SammantradeId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { textExpediering } from '../../text/expediering.ts';
import { summaryOf, utskickOf } from './utskick.ts';

/** How much of what a meeting decided has been sent, and the way there. */
export function Expedieringslage({ sammantradeId }: { readonly sammantradeId: SammantradeId }) {
  const utskick = utskickOf(useContractData('expediering.listOfMeeting', { sammantradeId }));
  const { skickade } = summaryOf(utskick);
  return (
    <>
      {utskick.length > 0 && <p>{textExpediering.progress(skickade, utskick.length)}</p>}
      <Link to="/sammantraden/$sammantradeId/expediering" params={{ sammantradeId }}>
        {textExpediering.open}
      </Link>
    </>
  );
}
