import { memo } from 'react';
import { CircleAlert } from 'lucide-react';
import { isSammanstallt } from '../../../shared/domain/avsnitt.ts';
import type { MallData } from '../../../shared/domain/mall.ts';
import { classes } from '../../lib/classes.ts';
import { textPaper } from '../../text/dokument.ts';
import { textOutline } from '../../text/skrivelse.ts';
import { goToPart } from './paper-part.ts';
import type { PaperValues } from './paper-values.ts';
import { useRestedWatch } from './use-rested-watch.ts';
import { useTemplate } from './use-template.ts';
import { wordsOf } from './written-text.ts';

export interface OutlinePart {
  readonly id: string;
  readonly title: string;
  /** Words of its own text; null for a part that is put together or made. */
  readonly words: number | null;
  readonly utelamnat: boolean;
  /** The template wants it filled, and it is empty. */
  readonly isMissing: boolean;
}

/** True for a part that is put together from rows of which there are none. */
function isWithoutRows(typ: string, values: PaperValues): boolean {
  if (typ === 'beslutsforslag') return values.punkter.every(({ utgar }) => utgar);
  if (typ === 'handlingar') return values.handlingsrader.length === 0;
  return typ === 'underskrifter' && values.underskrifter.length === 0;
}

/** The parts of the paper in printed order, by the headings they have now. */
export function outlineOf(values: PaperValues, mall: Pick<MallData, 'avsnitt'>): OutlinePart[] {
  const required = new Set(
    mall.avsnitt.filter(({ obligatoriskt }) => obligatoriskt).map(({ typ }) => typ),
  );
  return values.avsnitt.map(({ id, typ, rubrik, innehall, utelamnat, foljer }) => {
    const words = isSammanstallt(typ) || foljer ? null : wordsOf(innehall);
    const isEmpty = words === 0 || isWithoutRows(typ, values);
    return {
      id,
      title: rubrik,
      words,
      utelamnat,
      isMissing: required.has(typ) && (isEmpty || utelamnat),
    };
  });
}

/** Kinds that the template wants and that the paper has no section of. */
export function lackingOf(values: PaperValues, mall: Pick<MallData, 'avsnitt'>): string[] {
  const there = new Set(values.avsnitt.map(({ typ }) => typ));
  return mall.avsnitt
    .filter(({ typ, obligatoriskt }) => obligatoriskt && !there.has(typ))
    .map(({ rubrik }) => rubrik);
}

/** The headings of the paper that is being written, and the ids of their sections. */
export function usePaperParts(): readonly Pick<OutlinePart, 'id' | 'title'>[] {
  return useRestedWatch(({ avsnitt }) => avsnitt.map(({ id, rubrik }) => ({ id, title: rubrik })));
}

function OutlineItem({ part }: { readonly part: OutlinePart }) {
  const { id, title, words, utelamnat, isMissing } = part;
  const note = utelamnat ? textOutline.leftOut : isMissing ? textOutline.missing : null;
  return (
    <li>
      <button
        type="button"
        className={classes(utelamnat && 'outline-left-out', isMissing && 'outline-missing')}
        onClick={() => goToPart(id)}
      >
        <span>{title}</span>
        {isMissing && <CircleAlert size={14} aria-hidden="true" />}
        {note === null ? (
          words !== null && words > 0 && <span className="outline-words num">{words}</span>
        ) : (
          <span className="visually-hidden">{note}</span>
        )}
      </button>
    </li>
  );
}

/** The disposition beside the form, where there is room for it. */
export const PaperOutline = memo(function PaperOutline() {
  const mall = useTemplate();
  const { outline, lacking } = useRestedWatch((values) => ({
    outline: outlineOf(values, mall),
    lacking: lackingOf(values, mall),
  }));
  return (
    <nav className="paper-outline" aria-label={textPaper.outline}>
      <h2>{textPaper.outline}</h2>
      <ul>
        {outline.map((part) => (
          <OutlineItem key={part.id} part={part} />
        ))}
      </ul>
      {lacking.length > 0 && (
        <p className="outline-lacking">
          <CircleAlert size={14} aria-hidden="true" />
          {textOutline.lacking(lacking)}
        </p>
      )}
    </nav>
  );
});
