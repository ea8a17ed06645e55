import type { Beslutsstil } from '../domain/organ.ts';
import { allmannaFraser } from './allmant.ts';
import { fordelningsfraser } from './fordelning.ts';
import type { Fras, FrasVariant, SlotValues } from './fras.ts';
import { ATTVARIANT, STANDARDVARIANT } from './fras.ts';
import { hanteringsfraser } from './hantering.ts';
import { konsekvensfraser } from './konsekvens.ts';
import { mallParts, renderMall } from './mall.ts';
import type { Frasdel } from './mall.ts';
import {
  avvikandefraser,
  beslutsordningsfraser,
  protokollsfraser,
  yrkandefraser,
} from './protokoll.ts';
import { motionsfraser, remissfraser } from './remiss.ts';
import { skrivelsefraser } from './skrivelse.ts';

/** The phrase library by code. A new area is a file of its own, spread in here. */
export const fraser = {
  ...fordelningsfraser,
  ...allmannaFraser,
  ...konsekvensfraser,
  ...skrivelsefraser,
  ...remissfraser,
  ...motionsfraser,
  ...hanteringsfraser,
  ...yrkandefraser,
  ...beslutsordningsfraser,
  ...avvikandefraser,
  ...protokollsfraser,
};

export type FrasKod = keyof typeof fraser;

/** The slots of a phrase; which of them a variant needs is checked when it is rendered. */
export type FrasSlots<Kod extends FrasKod> = {
  readonly [
    Slot in keyof (typeof fraser)[Kod]['slots']
  ]?: (typeof fraser)[Kod]['slots'][Slot] extends infer Kind extends keyof SlotValues
    ? SlotValues[Kind]
    : never;
};

/**
 * The phrase as text, values inserted as they are, first letters of sentences raised. Throws for
 * an unknown variant, and for a slot that is unknown or missing: those are mistakes in our code.
 */
export function renderFras<Kod extends FrasKod>(
  kod: Kod,
  variant: string,
  slots: FrasSlots<Kod>,
): string {
  const fras: Fras = fraser[kod];
  return renderMall(wordingOf(fras, variant), fras.slots, slots);
}

/** As {@link renderFras}, in runs. */
export function frasParts<Kod extends FrasKod>(
  kod: Kod,
  variant: string,
  slots: FrasSlots<Kod>,
): Frasdel[] {
  const fras: Fras = fraser[kod];
  return mallParts(wordingOf(fras, variant), fras.slots, slots);
}

function wordingOf(fras: Fras, variant: string): FrasVariant {
  const wording = fras.variants.find(({ id }) => id === variant);
  if (!wording) throw new Error(`phrase ${fras.kod} has no variant ${variant}`);
  return wording;
}

/**
 * The variant for a body's way of deciding: its own choice, else the words after "att" where it
 * decides in att-satser and the phrase has them.
 */
export function variantFor(
  fras: Pick<Fras, 'kod' | 'variants'>,
  stil: Beslutsstil,
  frasstil: Readonly<Record<string, string>>,
): FrasVariant {
  const byId = (id: string | undefined) => fras.variants.find((one) => one.id === id);
  const att = stil === 'att_satser' ? byId(ATTVARIANT) : undefined;
  const found = byId(frasstil[fras.kod]) ?? att ?? byId(STANDARDVARIANT);
  if (!found) throw new Error(`phrase ${fras.kod} has no standard wording`);
  return found;
}

/** The variant a body has chosen for a phrase, or the standard one when the choice is unknown. */
export function chosenVariant(stil: Readonly<Record<string, string>>, kod: FrasKod): string {
  const fras: Fras = fraser[kod];
  const chosen = stil[kod];
  return fras.variants.find(({ id }) => id === chosen)?.id ?? STANDARDVARIANT;
}
