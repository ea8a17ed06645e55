import type { Organ } from '../../../shared/domain/organ.ts';

/** The bodies that may delegate: boards of the own authority (KL 6 kap. 37 §). */
export function delegatingOrgan(organ: readonly Organ[]): Organ[] {
  return organ.filter(
    ({ externt, avslutad, organtyp }) =>
      !externt && !avslutad && ['ks', 'namnd', 'gemensam'].includes(organtyp),
  );
}
