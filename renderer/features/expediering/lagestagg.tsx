import { formatDag } from '../../../shared/domain/datum.ts';
import type { Posttillstand } from '../../../shared/domain/expediering.ts';
import { textExpediering, textTillstand } from '../../text/expediering.ts';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusShape } from '../../ui/status-tag.tsx';
import type { Utskick } from './utskick.ts';

const SHAPES: Record<Posttillstand, StatusShape> = {
  planerad: 'new',
  expedierad: 'sent',
  kvitterad: 'done',
  retur: 'late',
};

/** Where a recipient stands, since when, and who noted it. */
export function Lagestagg({ tillstand, senaste }: Pick<Utskick, 'tillstand' | 'senaste'>) {
  return (
    <>
      <StatusTag shape={SHAPES[tillstand]}>{textTillstand[tillstand]}</StatusTag>
      {senaste && (
        <span className="utskick-mer">
          {textExpediering.byWhom(formatDag(senaste.datum), senaste.av)}
          {senaste.notering !== '' && <span>{senaste.notering}</span>}
        </span>
      )}
    </>
  );
}
