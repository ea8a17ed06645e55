import type { Seriekontroll } from '../domain/diarium.ts';
import { finding } from './checks.ts';
import type { Finding } from './checks.ts';

/** K06: serials of a diarium that no case has, and no cancelled number explains. */
export function checkNummerserie({ luckor }: Pick<Seriekontroll, 'luckor'>): Finding[] {
  return luckor.map(({ ar, fran, till }) =>
    finding('K06', 'serier', { fran, till, ...(ar === null ? {} : { ar }) }),
  );
}

/** K05: something has waited for more than a working day to be registered (OSL 5 kap. 1 §). */
export function checkPost(forsenade: number): Finding[] {
  return forsenade === 0 ? [] : [finding('K05', 'inkorg', { antal: forsenade })];
}
