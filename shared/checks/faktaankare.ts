import { hash, inOrder } from './anchor.ts';
import type { Avstegsmarke } from './anchor.ts';
import type { Finding } from './checks.ts';

/**
 * What a finding of facts is about, and a mark of them: other facts, another mark. The place is the
 * id of a § or a handling, or says that it is the object as a whole.
 */
export function faktaankare({ id, field, details }: Finding, place: string): Avstegsmarke {
  return {
    kontroll: id,
    ankare: `${place}:${field}`.slice(0, 120),
    lydelse: hash(JSON.stringify([id, inOrder(details)])),
  };
}
