import { useWatch } from 'react-hook-form';
import { isSammanstallt } from '../../../shared/domain/avsnitt.ts';
import { textPaper } from '../../text/dokument.ts';
import { useEditing } from './paper-context.ts';
import { goToPart } from './paper-part.tsx';

interface OutlinePart {
  readonly id: string;
  readonly title: string;
}

const { parts } = textPaper;

/** The parts of the paper in printed order, by the headings they have now. */
export function usePaperParts(): readonly OutlinePart[] {
  const { form } = useEditing();
  const sections = useWatch({
    control: form.control,
    name: 'avsnitt',
    compute: (avsnitt) =>
      avsnitt
        .filter(({ typ }) => !isSammanstallt(typ))
        .map(({ id, rubrik }) => ({ id, title: rubrik })),
  });
  return [
    { id: 'uppgifter', title: parts.uppgifter },
    { id: 'punkter', title: parts.punkter },
    ...sections,
    { id: 'handlingar', title: parts.handlingar },
    { id: 'underskrifter', title: parts.underskrifter },
  ];
}

/** The disposition beside the form, where there is room for it. */
export function PaperOutline() {
  const outline = usePaperParts();
  return (
    <nav className="paper-outline" aria-label={textPaper.outline}>
      <h2>{textPaper.outline}</h2>
      <ul>
        {outline.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => goToPart(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
