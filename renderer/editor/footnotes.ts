import { fotnotIds } from '../../shared/document/plain-text.ts';
import type { Avsnitt } from '../../shared/domain/avsnitt.ts';
import type { Fotnot } from '../../shared/domain/tjansteskrivelse.ts';

type Text = Pick<Avsnitt, 'innehall'>;

/** How many footnotes come before each section; its first reference has the number after that. */
export function fotnotOffsets(avsnitt: readonly Text[]): number[] {
  let count = 0;
  return avsnitt.map(({ innehall }) => {
    const before = count;
    count += fotnotIds(innehall).length;
    return before;
  });
}

/**
 * The footnotes that the sections refer to, in reading order. One without a reference is neither
 * printed nor kept; one that has been lost leaves its reference without text.
 */
export function usedFotnoter(fotnoter: readonly Fotnot[], avsnitt: readonly Text[]): Fotnot[] {
  const used = new Set(avsnitt.flatMap(({ innehall }) => fotnotIds(innehall)));
  return [...used].flatMap((id) => fotnoter.filter((fotnot) => fotnot.id === id));
}
