import { textPaper } from '../../../text/dokument.ts';
import { textKontroll } from '../../../text/kontroller.ts';
import type { PaperValues } from '../paper-values.ts';

const { places } = textKontroll;
const { parts } = textPaper;

/** What a member of a list is called by its place, and the list itself. */
const LISTS: Partial<
  Record<string, readonly [(index: number, values: PaperValues) => string, string]>
> = {
  punkter: [(index, values) => places.punkt(pointNumber(values, index)), parts.punkter],
  avsnitt: [(index, { avsnitt }) => avsnitt[index]?.rubrik ?? '', places.avsnitt],
  handlingsrader: [(index) => places.handling(index + 1), parts.handlingar],
  samrad: [(index) => places.samrad(index + 1), places.allSamrad],
};

const OTHERS: Partial<Record<string, string>> = {
  ...{ fotnot: places.fotnot, fotnoter: places.fotnot, fordelning: places.fordelning },
  ...{ sokande: places.fordelning, sandlista: places.sandlista, sandlistepost: places.sandlista },
  ...{ underskrifter: parts.underskrifter, remiss: places.remiss },
};

/** Where in the paper a finding is, in words. */
export function placeText(field: string, values: PaperValues): string {
  const [part = '', index] = field.split(/[.:]/u);
  const list = LISTS[part];
  if (!list) return OTHERS[part] ?? places.uppgifter;
  const [nameOf, whole] = list;
  return index === undefined ? whole : nameOf(Number(index), values);
}

/** The number a point is printed with: those left out have none. */
function pointNumber({ punkter }: PaperValues, index: number): number {
  return punkter.slice(0, index + 1).filter(({ utgar }) => !utgar).length;
}
