import type { OrganId } from '../../../shared/domain/id.ts';
import { decidedFacts } from '../../../shared/rules/beslut.ts';
import { avgorandeOf, countedKr, proposedPunkter } from './beslut-values.ts';
import type { BeslutUnderlag, BeslutValues, PunktValue } from './beslut-values.ts';

export interface Effects {
  readonly punkter: number;
  readonly andrade: number;
  readonly nya: number;
  readonly strukna: number;
  readonly tilldelade: readonly { readonly organId: OrganId; readonly beloppKr: number }[];
  /** Applicants that get nothing. */
  readonly utan: readonly OrganId[];
  readonly aterrapporteringar: ReturnType<typeof decidedFacts>['aterrapporteringar'];
}

/** How a point differs from what was proposed; null when it doesn't. */
export function punktChange(
  { harleddFranId, text, struken }: PunktValue,
  proposed: string | undefined,
): 'andrad' | 'ny' | 'struken' | null {
  if (struken) return 'struken';
  if (harleddFranId === null) return 'ny';
  return text.trim() === proposed?.trim() ? null : 'andrad';
}

/** What comes to stand on the case when the form is recorded as it is. */
export function effectsOf(values: BeslutValues, underlag: BeslutUnderlag): Effects {
  const avgorande = avgorandeOf(values);
  const tilldelningar = avgorande.tilldelningar.map(({ ansokanId, beloppKr }) => ({
    ansokanId,
    beloppKr: countedKr(beloppKr),
  }));
  const facts = decidedFacts(underlag, { ...avgorande, tilldelningar });
  const sums = sumsByOrgan(facts.tilldelningar, underlag);
  return {
    punkter: facts.punkter.length,
    ...countChanges(values, underlag),
    tilldelade: sums.filter(({ beloppKr }) => beloppKr > 0),
    utan: sums.filter(({ beloppKr }) => beloppKr === 0).map(({ organId }) => organId),
    aterrapporteringar: facts.aterrapporteringar,
  };
}

function countChanges({ utfall, punkter }: BeslutValues, underlag: BeslutUnderlag) {
  const proposed = new Map(proposedPunkter(underlag).map(({ id, text }) => [id, text]));
  const changes = punkter.map((punkt) =>
    punktChange(punkt, punkt.harleddFranId ? proposed.get(punkt.harleddFranId) : undefined),
  );
  const count = (change: ReturnType<typeof punktChange>) =>
    utfall === 'andrat' ? changes.filter((one) => one === change).length : 0;
  return { andrade: count('andrad'), nya: count('ny'), strukna: count('struken') };
}

function sumsByOrgan(
  tilldelningar: ReturnType<typeof decidedFacts>['tilldelningar'],
  { fordelning }: BeslutUnderlag,
) {
  const organOf = new Map(fordelning?.ansokningar.map((one) => [one.id, one.sokandeOrganId]));
  const sums = new Map<OrganId, number>();
  for (const { ansokanId, beloppKr } of tilldelningar) {
    const organId = organOf.get(ansokanId);
    if (organId) sums.set(organId, (sums.get(organId) ?? 0) + beloppKr);
  }
  return [...sums].map(([organId, beloppKr]) => ({ organId, beloppKr }));
}
