import type { PaperFacts } from '../document/paper-facts.ts';
import type { Vardekalla } from '../document/rich-text.ts';
import type { OrganId } from '../domain/id.ts';
import type { SlotKind, SlotValues } from './fras.ts';

/** What a slot is filled with, and what in the case it follows. */
export interface SlotFilling {
  readonly value: SlotValues[SlotKind] | null;
  /** The body that the value is, for one who chooses another. */
  readonly organId: OrganId | null;
  readonly kalla: Vardekalla | null;
  readonly ref: string | null;
  readonly form: string | null;
}

export type Filling = Readonly<Record<string, SlotFilling>>;

export const EMPTY: SlotFilling = {
  ...{ value: null, organId: null, kalla: null, ref: null, form: null },
};

/** A body in a slot, bound to the body itself. */
export function organFilling(lage: Pick<PaperFacts, 'organ'>, id: string | null): SlotFilling {
  const organ = lage.organ.find((one) => one.id === id);
  if (!organ) return EMPTY;
  return { value: organ, organId: organ.id, kalla: 'organ', ref: organ.id, form: null };
}

/** A value that follows nothing. */
export function plain(value: SlotValues[SlotKind] | null): SlotFilling {
  return { ...EMPTY, value };
}
