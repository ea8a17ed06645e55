import { Link } from '@tanstack/react-router';
import type { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textDagordning } from '../../text/sammantraden.ts';

interface ArendeLinkProps {
  readonly arendeId: ArendeId;
  readonly tjansteskrivelseId: TjansteskrivelseId | null;
}

/** The case of an item, and its paper when it has one. */
export function ArendeLink({ arendeId, tjansteskrivelseId }: ArendeLinkProps) {
  const arende = useContractQuery('arende.get', { arendeId }).data;
  return (
    <>
      <Link to="/arenden/$arendeId" params={{ arendeId }} className="num">
        {arende?.diarienummer ?? '…'}
      </Link>
      {tjansteskrivelseId === null ? (
        <span>{textDagordning.noPaper}</span>
      ) : (
        <Link
          to="/arenden/$arendeId/tjansteskrivelse/$tjansteskrivelseId"
          params={{ arendeId, tjansteskrivelseId }}
        >
          {textDagordning.paper}
        </Link>
      )}
    </>
  );
}
