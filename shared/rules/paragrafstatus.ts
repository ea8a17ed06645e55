import type { Paragraf, Paragrafstatus } from '../domain/paragraf.ts';

type Slut = Pick<Paragraf, 'status' | 'overklagande'>;

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
): Slut {
  if (!canDecide(status)) return { status, overklagande: 'ej' };
  if (canDecide(fore.status)) return { status, overklagande: fore.overklagande };
  const { myndighetsutovning } = fore;
  return { status, overklagande: myndighetsutovning ? 'forvaltningsbesvar' : 'laglighetsprovning' };
}

function canDecide(status: Paragrafstatus): boolean {
  return !isBeredande(status) && status !== 'utgatt';
}
