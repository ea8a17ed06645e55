import { Link } from '@tanstack/react-router';
import { useContractQuery } from '../../api/queries.ts';
import { textRecipients } from '../../text/skrivelse.ts';
import { useEditing } from './paper-context.ts';

/** Who gets the decision, as the sändlista of the paper has it; it is written on its own page. */
export function RecipientsPart() {
  const { paper } = useEditing();
  const { data: list } = useContractQuery('sandlista.get', { tjansteskrivelseId: paper.id });
  const params = { arendeId: paper.arendeId, tjansteskrivelseId: paper.id };
  return (
    <div className="recipients">
      {list?.poster.length === 0 && <p className="muted">{textRecipients.empty}</p>}
      <ul className="paper-read recipients-list">
        {list?.poster.map(({ id, mottagare }) => (
          <li key={id}>{mottagare}</li>
        ))}
      </ul>
      <Link to="/arenden/$arendeId/sandlista/$tjansteskrivelseId" params={params}>
        {textRecipients.edit}
      </Link>
    </div>
  );
}
