import type { PersonId } from '../domain/id.ts';
import type { Narvaroperiod } from '../domain/narvaro.ts';
import type { Paragraf } from '../domain/paragraf.ts';
import type { Protokollsdel } from '../domain/protokollsdel.ts';
import { isTjanstgorande } from './narvaro.ts';

type Del = Pick<Protokollsdel, 'justering'>;
type Ledd = Pick<Paragraf, 'ordforandeId'>;

/** Who signs a part: everyone who led a § of it, and then its approvers (KL 5 kap. 69 §). */
export function undertecknare({ justering }: Del, paragrafer: readonly Ledd[]): PersonId[] {
  return [...new Set([...paragrafer.map((one) => one.ordforandeId), ...justering.justerare])];
}

/**
 * Who can approve a part: those who served at the meeting, save those who sign as they led a § of
 * it (KL 5 kap. 69 §). Null when nobody's presence has been noted.
 */
export function mojligaJusterare(
  narvaro: readonly Pick<Narvaroperiod, 'personId' | 'roll'>[],
  paragrafer: readonly Ledd[],
): ReadonlySet<PersonId> | null {
  const served = narvaro.filter(({ roll }) => isTjanstgorande(roll));
  if (served.length === 0) return null;
  const chairs = new Set(paragrafer.map((one) => one.ordforandeId));
  return new Set(served.map(({ personId }) => personId).filter((id) => !chairs.has(id)));
}

/** Those who haven't signed yet; a part without an approver can't be approved at all. */
export function saknadeUnderskrifter(del: Del, paragrafer: readonly Ledd[]): PersonId[] {
  const signed = new Set(del.justering.underskrifter.map(({ personId }) => personId));
  return undertecknare(del, paragrafer).filter((id) => !signed.has(id));
}

/** Somebody has signed what they were shown, so that it stays until the signature is taken back. */
export function isSigned({
  status,
  justering,
}: Pick<Protokollsdel, 'status' | 'justering'>): boolean {
  return status === 'for_justering' && justering.underskrifter.length > 0;
}
