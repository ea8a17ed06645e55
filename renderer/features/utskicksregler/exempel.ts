import type { Organ } from '../../../shared/domain/organ.ts';
import type { Forsandelse } from '../../../shared/rules/utskick.ts';
import type { UtskickFacts, Utskickspost } from '../../../shared/document/utskick-facts.ts';
import { textUtskicksregler } from '../../text/utskicksregler.ts';

const { mottagare, rader, ...decided } = textUtskicksregler.example;

/** A decision that goes to one recipient, to show a letter with. */
export function exempel(
  organ: Pick<Organ, 'namn'>,
  { avsandare }: { readonly avsandare: string },
): { facts: Pick<UtskickFacts, 'beslut' | 'avsandare'>; forsandelse: Forsandelse } {
  const post: Utskickspost = {
    ...{ nyckel: 'post', beslutNyckel: 'beslut', mottagare, adressrader: rader, epost: '' },
    ...{ kanal: 'post', antal: 1, kopietyp: 'utdrag', skal: 'part' },
    ...{ expedierad: null, expedieradAv: '' },
  };
  return {
    facts: {
      beslut: [
        { nyckel: 'beslut', organ: organ.namn, ...decided, utfall: '', justerad: decided.datum },
      ],
      avsandare: { organ: organ.namn, namn: avsandare, titel: '', adressrader: [], epost: '' },
    },
    forsandelse: { mottagare, adressrader: rader, epost: '', kanal: 'post', poster: [post] },
  };
}
