import type { Dagordningsgrupp } from '../domain/dagordning.ts';
import type { Overklagande, Paragraf, Paragrafstatus } from '../domain/paragraf.ts';

type Slut = Pick<Paragraf, 'status' | 'overklagande'>;

const DECIDES: readonly Dagordningsgrupp[] = ['beslut', 'remiss', 'sekretess', 'ovrigt'];

/**
 * How what is decided under an item of the agenda is appealed (KL 13 kap. 1–2 §§, FL 40–41 §§). Where
 * nothing is decided, as of information, nothing can be appealed; a § without an item decides.
 */
export function overklagandeUnder(
  grupp: Dagordningsgrupp | null,
  myndighetsutovning: boolean,
): Overklagande {
  if (grupp !== null && !DECIDES.includes(grupp)) return 'ej';
  return myndighetsutovning ? 'forvaltningsbesvar' : 'laglighetsprovning';
}

/** A § that is put off or sent back decides nothing of the matter yet (KL 13 kap. 2 §). */
export function isBeredande(status: Paragrafstatus): boolean {
  return status === 'bordlagd' || status === 'aterremitterad';
}

/**
 * How a § stands when it ends so, or is taken up again. What only prepares the matter, or is struck,
 * can't be appealed; what is decided after all can, by its kind (KL 13 kap. 1–2 §§, FL 40–41 §§).
 */
export function medStatus(
  fore: Slut & Pick<Paragraf, 'myndighetsutovning'>,
  status: Paragrafstatus,
  grupp: Dagordningsgrupp | null,
): Slut {
  if (!canDecide(status)) return { status, overklagande: 'ej' };
  if (canDecide(fore.status)) return { status, overklagande: fore.overklagande };
  return { status, overklagande: overklagandeUnder(grupp, fore.myndighetsutovning) };
}

function canDecide(status: Paragrafstatus): boolean {
  return !isBeredande(status) && status !== 'utgatt';
}
