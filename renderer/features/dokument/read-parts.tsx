import type { TjansteskrivelseId } from '../../../shared/domain/id.ts';
import type { TjansteskrivelseData } from '../../../shared/domain/tjansteskrivelse.ts';
import { handlingsradText } from '../../../shared/rules/handlingsrad.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import { useContractQuery } from '../../api/queries.ts';
import { textHandlingar, textPunkter } from '../../text/dokument.ts';
import { organNamn, useSources } from './paper-sources.ts';
import { useTemplateOf } from './use-template.ts';

interface ReadPartProps {
  readonly paper: TjansteskrivelseData;
}

function Delpunkter({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ol className="delpunkter-read">
      {texts.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  );
}

/** The proposed decision in the way that its body decides: numbered, with "att", or as it stands. */
export function ReadPoints({ paper }: ReadPartProps) {
  const { fordelning, organ } = useSources();
  const mall = useTemplateOf(paper.dokumenttyp, paper.mallId);
  const body = organ.find(({ id }) => id === paper.beslutsnivaOrganId);
  const points = punkterOf({ fordelning, organ, paper }).filter(({ utgar }) => !utgar);
  const isAtt = (mall.beslutsstil ?? body?.beslutsstil) === 'att_satser';
  const isNumbered =
    (mall.beslutsstil ?? body?.beslutsstil) === 'numrerade_meningar' && points.length > 1;
  if (!isAtt && !isNumbered) {
    return points.map(({ id, text, delpunkter }) => (
      <div key={id}>
        <p>{text}</p>
        <Delpunkter texts={delpunkter} />
      </div>
    ));
  }
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <>
      {isAtt && <p>{textPunkter.intro(organNamn(organ, paper.beslutsnivaOrganId))}</p>}
      <List className={isAtt ? 'att-satser' : undefined}>
        {points.map(({ id, text, delpunkter }) => (
          <li key={id}>
            {text}
            <Delpunkter texts={delpunkter} />
          </li>
        ))}
      </List>
    </>
  );
}

/** The documents that the paper rests on. */
export function ReadHandlingar({ paper: { handlingsrader } }: ReadPartProps) {
  const { kallhanvisningar } = useSources();
  return (
    <ol>
      {handlingsrader.map((rad) => (
        <li key={rad.id}>
          {handlingsradText(rad, kallhanvisningar)}{' '}
          <span className="muted">
            ({rad.bilaggs ? textHandlingar.bilaggs : textHandlingar.bilaggsEj})
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Who signs, as they stand under the lines. */
export function ReadSignatures({ paper: { underskrifter } }: ReadPartProps) {
  if (underskrifter.length === 0) return null;
  return (
    <ul className="signatures-read">
      {underskrifter.map(({ namn, titel }, index) => (
        <li key={index}>
          <b>{namn}</b>
          <span className="muted">{titel}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who gets the decision. */
export function ReadRecipients({ id }: { readonly id: TjansteskrivelseId }) {
  const { data: list } = useContractQuery('sandlista.get', { tjansteskrivelseId: id });
  return (
    <ul className="recipients-list">
      {list?.poster.map((post) => (
        <li key={post.id}>{post.mottagare}</li>
      ))}
    </ul>
  );
}
