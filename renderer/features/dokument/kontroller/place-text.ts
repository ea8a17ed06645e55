import { textPaper } from '../../../text/dokument.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import type { PaperValues } from '../paper-values.ts';

const { places } = textKontroll;

/** Where in the paper a finding is, in words. */
export function placeText(field: string, values: PaperValues): string {
  const [part = '', index] = field.split(/[.:]/u);
  const nr = Number(index) + 1;
  switch (part) {
    case 'punkter':
      return Number.isNaN(nr) ? textPaper.parts.punkter : places.punkt(pointNumber(values, nr - 1));
    case 'avsnitt':
      return values.avsnitt[nr - 1]?.rubrik ?? places.avsnitt;
    case 'handlingsrader':
      return Number.isNaN(nr) ? textPaper.parts.handlingar : places.handling(nr);
    case 'samrad':
      return Number.isNaN(nr) ? places.allSamrad : places.samrad(nr);
    case 'fotnot':
    case 'fotnoter':
      return places.fotnot;
    case 'fordelning':
    case 'sokande':
      return places.fordelning;
    case 'sandlista':
    case 'sandlistepost':
      return places.sandlista;
    case 'underskrifter':
      return textPaper.parts.underskrifter;
    case 'remiss':
      return places.remiss;
    default:
      return places.uppgifter;
  }
}

/** The number a point is printed with: those left out have none. */
function pointNumber({ punkter }: PaperValues, index: number): number {
  return punkter.slice(0, index + 1).filter(({ utgar }) => !utgar).length;
}
