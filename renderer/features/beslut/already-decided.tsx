import { Link } from '@tanstack/react-router';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { ArendeId, TjansteskrivelseId } from '../../../shared/domain/id.ts';
import { useContractData } from '../../api/queries.ts';
import { textBeslut } from '../../text/beslut.ts';
import { MessageBox } from '../../ui/message-box.tsx';
import { PageBody } from '../../ui/page.tsx';

interface AlreadyDecidedProps {
  readonly arendeId: ArendeId;
  readonly tjansteskrivelseId: TjansteskrivelseId;
}

/** What was decided and when, with the ways on from there. */
export function AlreadyDecided({ arendeId, tjansteskrivelseId }: AlreadyDecidedProps) {
  const organ = useContractData('organ.list', {});
  const beslut = useContractData('beslut.list', { arendeId }).find(
    (one) => one.tjansteskrivelseId === tjansteskrivelseId,
  );
  return (
    <PageBody width="form">
      <h1>{textBeslut.decidedTitle}</h1>
      <MessageBox
        tone="info"
        title={
          beslut
            ? textBeslut.decided(
                organ.find(({ id }) => id === beslut.organId)?.namn ?? '',
                formatDag(beslut.datum),
                beslut.paragraf,
              )
            : textBeslut.decidedTitle
        }
        actions={
          <>
            <Link
              to="/arenden/$arendeId"
              params={{ arendeId }}
              search={{ flik: 'beslut' }}
              className="button"
            >
              {textBeslut.toDecision}
            </Link>
            <Link
              to="/arenden/$arendeId/sandlista/$tjansteskrivelseId"
              params={{ arendeId, tjansteskrivelseId }}
              className="button button-primary"
            >
              {textBeslut.toSandlista}
            </Link>
          </>
        }
      />
    </PageBody>
  );
}
