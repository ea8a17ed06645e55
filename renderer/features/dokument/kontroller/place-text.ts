import { textKontroll } from '../../../text/kontroller.ts';
import type { PaperValues } from '../paper-values.ts';

const { places } = textKontroll;

/** Where in the paper a finding is, in words. */
export function placeText(field: string, values: PaperValues): string {
  const [part = '', index] = field.split(/[.:]/u);
  const nr = Number(index) + 1;
  switch (part) {
    case 'punkter':
      return Number.isNaN(nr) ? '' : places.punkt(pointNumber(values, nr - 1));
    case 'avsnitt':
      return values.avsnitt[nr - 1]?.rubrik ?? '';
    case 'handlingsrader':
      return Number.isNaN(nr) ? '' : places.handling(nr);
    case 'samrad':
      return Number.isNaN(nr) ? '' : places.samrad(nr);
    case 'fotnot':
    case 'fotnoter':
      return places.fotnot;
    case 'fordelning':
    case 'sokande':
      return places.fordelning;
    case 'sandlista':
    case 'sandlistepost':
      return places.sandlista;
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
