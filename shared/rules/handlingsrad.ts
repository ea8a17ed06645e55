import { formatDagParagraf } from '../domain/kallhanvisning.ts';
import type { Kallhanvisning } from '../domain/kallhanvisning.ts';
import type { Handlingsrad } from '../domain/tjansteskrivelse.ts';

/**
 * How a row of the paper's handlingar reads: "Protokollsutdrag kulturnämnden 2026-02-08 § 7", or
 * with a day only, or neither; a source that isn't known is left out.
 */
export function handlingsradText(
  { rubrik, datum, kallhanvisningId }: Handlingsrad,
  kallhanvisningar: readonly Kallhanvisning[],
): string {
  const source = kallhanvisningar.find(({ id }) => id === kallhanvisningId);
  return `${rubrik} ${source ? formatDagParagraf(source) : (datum ?? '')}`.trim();
}
