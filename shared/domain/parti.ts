import { z } from 'zod';
import { Dag } from './datum.ts';
import { PartiId } from './id.ts';
import { line } from './text.ts';

const PartiFields = z.strictObject({
  /** As printed after a name: "L". */
  kod: line(12),
  namn: line(120),
  genitiv: line(121),
  /** The first day of this name; null when it has always been so. */
  giltigFran: Dag.nullable(),
  /** The last day; null as long as it is so. */
  giltigTill: Dag.nullable(),
});

/** A party under one of its names: a party that changes its name (FP, L) gets a row for each. */
export const PartiData = PartiFields.refine(
  ({ giltigFran, giltigTill }) =>
    giltigFran === null || giltigTill === null || giltigFran <= giltigTill,
  { error: 'period_backwards', path: ['giltigTill'] },
);
export type PartiData = z.infer<typeof PartiData>;

export const Parti = PartiFields.extend({ id: PartiId, version: z.int() });
export type Parti = z.infer<typeof Parti>;

/** What a form changes of a party. */
export function partiData({ id: _, version: __, ...data }: Parti): PartiData {
  return data;
}

/** True when the party has this name on the day. */
export function isValidOn(parti: Pick<Parti, 'giltigFran' | 'giltigTill'>, day: string): boolean {
  return (parti.giltigFran ?? '') <= day && day <= (parti.giltigTill ?? '9999-12-31');
}
