import { z } from 'zod';
import { OrganId } from '../../../shared/domain/id.ts';
import { MallData } from '../../../shared/domain/mall.ts';
import { Beslutsstil } from '../../../shared/domain/organ.ts';

/** What stands for "none" in a choice, which has no value of its own. */
export const EVERY_ORGAN = 'alla';
export const STYLE_OF_ORGAN = 'organ';

const none = (word: string) => z.literal(word).transform(() => null);

/** A template as it is edited: choices are words, whatever is stored. */
export const MallForm = MallData.extend({
  organId: none(EVERY_ORGAN).or(OrganId),
  beslutsstil: none(STYLE_OF_ORGAN).or(Beslutsstil),
  underskriftskolumner: z.enum(['1', '2']).transform((word): 1 | 2 => (word === '1' ? 1 : 2)),
});
export type MallInput = z.input<typeof MallForm>;
export type MallOutput = z.output<typeof MallForm>;

/** A stored template's own fields, or those of a new one, as the form has them. */
export function mallValues(mall: MallData): MallInput {
  const { namn, dokumenttyp, avsnitt, sidhuvud, sidfot, logotyp, typsnitt } = mall;
  return {
    ...{ namn, dokumenttyp, avsnitt, sidhuvud, sidfot, logotyp, typsnitt },
    ...{ dokumentord: mall.dokumentord, avslutad: mall.avslutad },
    organId: mall.organId ?? EVERY_ORGAN,
    beslutsstil: mall.beslutsstil ?? STYLE_OF_ORGAN,
    underskriftskolumner: mall.underskriftskolumner === 1 ? '1' : '2',
  };
}
