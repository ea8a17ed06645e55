import { fraser, renderFras } from '../../../shared/phrases/fraser.ts';
import type { FrasSlots } from '../../../shared/phrases/fraser.ts';
import type { OrganOrd } from '../../../shared/phrases/fras.ts';
import type { Option } from '../../ui/option.ts';

/** The phrases whose wording a body may choose. */
export const chosenPhrases = ['F1', 'F2', 'F3'] as const;
export type ChosenPhrase = (typeof chosenPhrases)[number];

const kulturnamnden: OrganOrd = {
  namn: 'Kulturnämnden',
  genitiv: 'Kulturnämndens',
  bestamdForm: 'nämnden',
};

/** Each variant of a phrase as a sentence about an invented body, in the words of this one. */
export function wordingOptions(kod: ChosenPhrase, organ: OrganOrd): Option[] {
  return fraser[kod].variants.map(({ id }) => ({ id, label: example(kod, id, organ) }));
}

function example(kod: ChosenPhrase, variant: string, organ: OrganOrd): string {
  switch (kod) {
    case 'F1':
      return renderFras(kod, variant, grant(organ));
    case 'F2':
      return renderFras(kod, variant, {
        O: kulturnamnden,
        A: organ,
        tid: 'manad',
        manad: '2027-02',
      });
    case 'F3':
      return renderFras(kod, variant, {
        projektlista: 'sommarscen samt skolbio',
        ramagare: organ,
        antal: 'flera',
      });
  }
}

function grant(organ: OrganOrd): FrasSlots<'F1'> {
  return {
    O: kulturnamnden,
    belopp: { kronor: 500_000, enhet: 'tkr' },
    ramagare: organ,
    andamal: 'utveckling',
    tillagg: 'enlighet',
  };
}
