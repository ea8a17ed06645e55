import { useState } from 'react';
import type { z } from 'zod';
import type { Span } from './spans.ts';

/**
 * A choice that shows at once, with the days of its form: those too that nothing can be made of,
 * half written or the last before the first.
 */
export function useUrval<Urval extends Span>(
  schema: z.ZodType<Urval>,
  urval: Urval,
  onChange: (urval: Urval) => void,
) {
  const [days, setDays] = useState<Span | null>(null);
  const { fran, till } = days ?? urval;
  const change = (changed: Partial<Record<keyof Urval, unknown>>) => {
    const next = { ...urval, fran, till, ...changed };
    const parsed = schema.safeParse(next);
    setDays(parsed.success ? null : { fran: next.fran, till: next.till });
    if (parsed.success) onChange(parsed.data);
  };
  return { fran, till, change, isReversed: days !== null && fran > till };
}
