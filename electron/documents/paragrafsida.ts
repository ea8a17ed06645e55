import type { Moteshuvud } from '../../shared/document/sammantrade/mote.ts';
import { Paragraftryck } from '../../shared/document/sammantrade/paragraftryck.ts';
import { formatDag } from '../../shared/domain/datum.ts';
import { paragrafData } from './models/paragraf.ts';
import type { TypesetRequest } from './protocol.ts';

/** A § on pages of its own, for the one who writes it. @throws ZodError when it isn't whole */
export function paragrafsidaRequest({
  mote,
  paragraf,
}: {
  readonly mote: Moteshuvud;
  readonly paragraf: Paragraftryck;
}): TypesetRequest {
  const lopande = [mote.organ, formatDag(mote.datum)].join(' \u00b7 ');
  const data = { lopande, paragraf: paragrafData(Paragraftryck.parse(paragraf)) };
  return { template: 'paragrafsida', data, title: `§ ${String(paragraf.nr)}`, date: mote.datum };
}
