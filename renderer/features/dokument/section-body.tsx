import { useWatch } from 'react-hook-form';
import { canFollow } from '../../../shared/rules/avsnittstext.ts';
import { ConsequenceLevel, isConsequence } from './consequence-level.tsx';
import { FollowedText } from './followed-text.tsx';
import { HandlingarPart } from './handlingar-part.tsx';
import { useEditing } from './paper-context.ts';
import { organNamn, useSources } from './paper-sources.ts';
import { PunkterPart } from './punkter-part.tsx';
import { RecipientsPart } from './recipients-part.tsx';
import type { SectionProps } from './section-shape.ts';
import { SamradPart } from './samrad-part.tsx';
import { useSamradPlace } from './samrad-place.ts';
import { SectionText } from './section-text.tsx';
import { FollowAgain, InsertFromLedger } from './section-tools.tsx';
import { UnderskrifterPart } from './underskrifter-part.tsx';

/** The body that decides, as the head of the paper has it. */
function DecidingBody() {
  const { form } = useEditing();
  const { organ } = useSources();
  const id = useWatch({ control: form.control, name: 'beslutsnivaOrganId' });
  return <p className="paper-read">{organNamn(organ, id)}</p>;
}

/** A section that is written, or made from the case until somebody writes it. */
function WrittenBody(props: SectionProps) {
  const { id, typ, index, foljer, offset, places, actions } = props;
  const { form } = useEditing();
  const niva = useWatch({ control: form.control, name: `avsnitt.${index}.niva` });
  const mayFollow = canFollow({ typ, niva });
  const samradPlace = useSamradPlace();
  return (
    <>
      {isConsequence(typ) && <ConsequenceLevel id={id} typ={typ} niva={niva} actions={actions} />}
      {foljer && mayFollow ? (
        <FollowedText id={id} index={index} actions={actions} />
      ) : (
        <SectionText id={id} index={index} fotnotOffset={offset} places={places} />
      )}
      {samradPlace === id && <SamradPart headingLevel={3} />}
      {mayFollow && !foljer && <FollowAgain id={id} actions={actions} />}
      {typ === 'arendebeskrivning' && <InsertFromLedger id={id} />}
    </>
  );
}

/** What stands under the heading of a section: parts of the paper put together, or its text. */
export function SectionBody(props: SectionProps) {
  switch (props.typ) {
    case 'beslutsforslag':
      return <PunkterPart />;
    case 'beslutsniva':
      return <DecidingBody />;
    case 'handlingar':
      return <HandlingarPart />;
    case 'sandlista':
      return <RecipientsPart />;
    case 'underskrifter':
      return <UnderskrifterPart />;
    default:
      return <WrittenBody {...props} />;
  }
}
