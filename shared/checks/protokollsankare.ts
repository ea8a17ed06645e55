import { hash, inOrder } from './anchor.ts';
import type { Avstegsmarke } from './anchor.ts';
import type { Finding } from './checks.ts';

/** What a finding in minutes is about, and a mark of its facts: other facts, another mark. */
export function protokollsankare(
  { id, field, details }: Finding,
  paragrafId: string | null,
): Avstegsmarke {
  return {
    kontroll: id,
    ankare: `${paragrafId ?? 'del'}:${field}`.slice(0, 120),
    lydelse: hash(JSON.stringify([id, inOrder(details)])),
  };
}
