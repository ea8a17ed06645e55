import { KontaktId, OrganId, PersonId } from '../domain/id.ts';
import type { Kontaktrad } from '../domain/kontaktrad.ts';
import type { Mottagargrupprad } from '../domain/mottagargrupp.ts';
import { usualLeverans } from './leverans.ts';

/** Somebody of the list of contacts as a row of a group, reached as is usual for them. */
export function gruppradOf({ slag, id, namn, typ, ...rad }: Kontaktrad): Mottagargrupprad {
  const { epost, adress, skyddad } = rad;
  const who = {
    organId: slag === 'organ' ? OrganId.parse(id) : null,
    personId: slag === 'person' ? PersonId.parse(id) : null,
    kontaktId: slag === 'kontakt' ? KontaktId.parse(id) : null,
    mottagare: namn,
  };
  const { organId, personId, kontaktId } = who;
  const leverans = usualLeverans(who, {
    organ: organId === null ? [] : [{ id: organId, epost, adress, externt: typ === 'externt' }],
    personer: personId === null ? [] : [{ id: personId, epost, skyddad }],
    kontakter: kontaktId === null ? [] : [{ id: kontaktId, epost, adress, skyddad }],
  });
  return { ...who, ...leverans };
}
