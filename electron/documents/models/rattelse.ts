import type {
  RattelseFacts,
  Rattelserad,
} from '../../../shared/document/sammantrade/rattelse-facts.ts';
import { formatDag } from '../../../shared/domain/datum.ts';
import type { RattelseData } from './mote-data.ts';
import { motesnamn, motessida } from './motessida.ts';

/** The page that says what has been corrected in approved minutes (JO 581-2013). */
export function rattelseData({ mote, justerad, ...facts }: RattelseFacts): RattelseData {
  const { beslutadAv, dag, rattelser } = facts;
  return {
    ...motessida(mote, 'Rättelse', {
      rubrik: `Rättelse av protokoll från ${motesnamn(mote)}`,
    }),
    uppgifter: [],
    inledning:
      'Protokollet har rättats sedan det justerades. Det justerade protokollet finns kvar ' +
      'oförändrat, och den här sidan hör till det.',
    fakta: [
      { namn: 'Protokollet justerat', varde: formatDag(justerad) },
      { namn: 'Rättelsen beslutad', varde: formatDag(dag) },
      {
        namn: 'Beslutad av',
        varde: [beslutadAv.namn, beslutadAv.titel].filter(Boolean).join(', '),
      },
    ],
    rattelser: rattelser.map((rad) => ({ ...texter(rad), rubrik: rubrik(rad) })),
    underskrift: beslutadAv,
  };
}

function texter({ ursprunglig, rattad, skal }: Rattelserad) {
  return { ursprunglig, rattad, skal };
}

function rubrik({ paragraf, rubrik: text }: Rattelserad): string {
  const which = paragraf === null ? '' : `§ ${paragraf}`;
  return [which, text].filter(Boolean).join(' ') || 'Protokollet';
}
