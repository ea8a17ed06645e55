import type { Pekarantal } from '../../../shared/domain/dubblett.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textDubbletter } from '../../text/kontakter.ts';
import type { MergeRow } from './merge-rows.ts';

/** What points at the duplicate and will point at the other. */
export function MergeMoves({ duplicate }: { readonly duplicate: MergeRow }) {
  const { slag, row } = duplicate;
  const ref = { slag, id: row.id };
  const pointers = useContractQuery('dubblett.findPointers', { ref }).data;
  if (!pointers) return null;
  return (
    <section aria-labelledby="moves-title" className="tab-part">
      <h3 id="moves-title">{textDubbletter.moves}</h3>
      {pointers.length === 0 ? (
        <p>{textDubbletter.movesNothing}</p>
      ) : (
        <ul className="merge-moves">
          {pointers.map((one) => (
            <li key={one.tabell}>{countText(one)}</li>
          ))}
        </ul>
      )}
      <p className="muted">{textDubbletter.movesHint}</p>
    </section>
  );
}

function countText({ tabell, antal }: Pekarantal): string {
  return (textDubbletter.tabeller[tabell] ?? textDubbletter.otherRows)(antal);
}
