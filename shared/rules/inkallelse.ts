import type { Inkallelserad } from '../domain/inkallelseordning.ts';
import type { PartiId, PersonId } from '../domain/id.ts';
import type { Uppdrag, Uppdragsroll } from '../domain/uppdrag.ts';

/** A deputy in the room who doesn't serve, in the order of the election. */
export interface Ersattare {
  readonly personId: PersonId;
  readonly partiId: PartiId | null;
  readonly ordning: number;
}

/** Which parties' deputies fill a seat of a party, in order; its own first where nothing is said. */
export type Inkallelseordning = ReadonlyMap<PartiId, readonly PartiId[]>;

/** A stated order as it is looked up. */
export function inkallelseFran(rader: readonly Inkallelserad[]): Inkallelseordning {
  return new Map(rader.map(({ partiId, ersatts }) => [partiId, ersatts]));
}

/**
 * The deputies who may fill the seat of a party, first the one whose turn it is: in the order of
 * the parties that fullmäktige has decided, and within a party in the order of the election
 * (KL 6 kap. 16–17 §§); others come last.
 */
export function inkallelse(
  partiId: PartiId | null,
  ersattare: readonly Ersattare[],
  ordning: Inkallelseordning,
): Ersattare[] {
  const parties = partiId === null ? [] : (ordning.get(partiId) ?? [partiId]);
  const turn = (one: Ersattare) => {
    const place = one.partiId === null ? -1 : parties.indexOf(one.partiId);
    return place < 0 ? parties.length : place;
  };
  return [...ersattare].sort(
    (one, other) => turn(one) - turn(other) || one.ordning - other.ordning,
  );
}

type Mandat = Pick<Uppdrag, 'id' | 'personId' | 'roll' | 'ordning' | 'forPartiId'>;

/** Those whose seats deputies may fill. */
const LEDAMOTER: readonly Uppdragsroll[] = ['ordf', 'v_ordf_1', 'v_ordf_2', 'ledamot'];

/**
 * Who may fill each member's seat, first the one whose turn it is: deputies of the parties that
 * the order names for the seat's party; where it names none, of the party itself.
 */
export function ersattareITur<M extends Mandat>(
  mandat: readonly M[],
  partiOf: (mandat: M) => PartiId | null,
  ordning: Inkallelseordning,
): ReadonlyMap<M['id'], readonly PersonId[]> {
  const deputies = mandat
    .filter(({ roll }) => roll === 'ersattare')
    .map((one) => ({ ...one, partiId: partiOf(one) }));
  const members = mandat.filter(({ roll }) => LEDAMOTER.includes(roll));
  return new Map(
    members.map((one) => {
      const partiId = partiOf(one);
      const parties = partiId === null ? [] : (ordning.get(partiId) ?? [partiId]);
      const own = deputies.filter((one) => one.partiId !== null && parties.includes(one.partiId));
      const turn = inkallelse(partiId, partiId === null ? deputies : own, ordning);
      return [one.id, turn.map(({ personId }) => personId)];
    }),
  );
}
