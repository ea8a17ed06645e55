import type { OrganId } from '../../../shared/domain/id.ts';
import { sumAnsokan } from '../../../shared/rules/fordelning.ts';
import { countedKr } from './beslut-values.ts';
import type { BeslutUnderlag, BeslutValues } from './beslut-values.ts';

type Tilldelningar = BeslutValues['tilldelningar'];

/** An application in the table of decided amounts; kronor. */
export interface GrantRow {
  readonly ansokanId: string;
  readonly organId: OrganId;
  readonly namn: string;
  readonly begart: number;
  readonly foreslaget: number;
  readonly beslutat: number;
}

export interface Grants {
  readonly rows: readonly GrantRow[];
  readonly ram: number;
  readonly begart: number;
  readonly foreslaget: number;
  readonly beslutat: number;
  /** Below zero when more is decided than the frame holds. */
  readonly kvar: number;
}

/** Asked, proposed and decided, by application and in all; an unreadable amount counts as nothing. */
export function grantsOf(tilldelningar: Tilldelningar, underlag: BeslutUnderlag): Grants {
  const { fordelning, organ } = underlag;
  const rows = (fordelning?.ansokningar ?? []).map((ansokan): GrantRow => {
    const { begart, tilldelat } = sumAnsokan(ansokan);
    const decided = tilldelningar.find(({ ansokanId }) => ansokanId === ansokan.id);
    return {
      ansokanId: ansokan.id,
      organId: ansokan.sokandeOrganId,
      namn: organ.find(({ id }) => id === ansokan.sokandeOrganId)?.namn ?? '',
      begart,
      foreslaget: tilldelat,
      beslutat: countedKr(decided?.beloppKr),
    };
  });
  const total = (amount: (row: GrantRow) => number) =>
    rows.reduce((sum, row) => sum + amount(row), 0);
  const ram = fordelning?.beloppKr ?? 0;
  const beslutat = total((row) => row.beslutat);
  return {
    rows,
    ram,
    begart: total((row) => row.begart),
    foreslaget: total((row) => row.foreslaget),
    beslutat,
    kvar: ram - beslutat,
  };
}

/** Bodies that got another amount than was proposed. */
export function changedGrants(
  tilldelningar: Tilldelningar,
  underlag: BeslutUnderlag,
): ReadonlySet<OrganId> {
  const { rows } = grantsOf(tilldelningar, underlag);
  return new Set(
    rows.filter((row) => row.beslutat !== row.foreslaget).map(({ organId }) => organId),
  );
}
