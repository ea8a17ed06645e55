import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { checkHandling } from '../../../shared/checks/handling.ts';
import type { Finding } from '../../../shared/checks/checks.ts';
import { HandlingData } from '../../../shared/domain/handling.ts';
import type { HandlingInput, StatusTf } from '../../../shared/domain/handling.ts';
import { SekretessData } from '../../../shared/domain/sekretess.ts';
import type { SekretessInput } from '../../../shared/domain/sekretess.ts';
import { newHandling } from '../../../shared/rules/ny-handling.ts';

/** What the forms of registration and correction hold. */
export const HandlingForm = z.strictObject({
  data: HandlingData,
  /** A secrecy marking made in the same go; never in a correction. */
  sekretess: SekretessData.nullable(),
});
export type HandlingForm = z.infer<typeof HandlingForm>;
export type HandlingFormInput = z.input<typeof HandlingForm>;
export type HandlingFormReturn = UseFormReturn<HandlingFormInput, unknown, HandlingForm>;

/** A new handling with what is known of it from a post or from the one who opened the form. */
export function initialValues(prefill: Partial<HandlingData>, today: string): HandlingFormInput {
  const data = { ...newHandling(prefill.riktning ?? 'in', today), ...prefill };
  return { data, sekretess: null };
}

/** An empty secrecy marking of today. */
export function newSekretess(myndighet: string, today: string): SekretessInput {
  return { lagrum: '', datum: today, myndighet, anmarkning: '' };
}

/** The field that holds the day a handling of this status stands under. */
export const DAY_OF_STATUS = {
  inkommen: 'inkommenDatum',
  upprattad: 'upprattadDatum',
  arbetsmaterial: 'datumHandling',
} as const satisfies Record<StatusTf, keyof HandlingData>;

/** What the checks of a handling find in a form as it stands. */
export function findingsOf(data: HandlingInput): Finding[] {
  // Only the brands of ids differ between what is written and what is checked.
  return checkHandling({ data: data as HandlingData, beteckning: null, markeringar: [] });
}
