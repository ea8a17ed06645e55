import { byId } from '../document/paper-facts.ts';
import type { PaperFacts } from '../document/paper-facts.ts';
import type { Violation } from '../contract/errors.ts';
import type { Aterrapportering, BeslutadTilldelning, BeslutData } from '../domain/beslut.ts';
import type { BeslutadPunkt } from '../domain/beslutspunkt.ts';
import type { Ansokan } from '../domain/fordelning.ts';
import { findBelopp } from './belopp-i-text.ts';
import { sumAnsokan } from './fordelning.ts';
import { punkterOf } from './punkttexter.ts';
import type { LostPunkt } from './punkttexter.ts';

/** What a recorded decision puts on the case, but for ids. */
export interface DecidedFacts {
  readonly punkter: readonly Omit<BeslutadPunkt, 'id'>[];
  readonly tilldelningar: readonly BeslutadTilldelning[];
  readonly aterrapporteringar: readonly Omit<Aterrapportering, 'id' | 'status'>[];
}

type Underlag = Pick<PaperFacts, 'organ' | 'fordelning' | 'paper'>;
type Avgorande = Pick<BeslutData, 'utfall' | 'punkter' | 'tilldelningar'>;

/** An amount as it stands in a form: null while it can't be read. */
export interface OlastTilldelning extends Omit<BeslutadTilldelning, 'beloppKr'> {
  readonly beloppKr: number | null;
}
interface OlastAvgorande extends Pick<BeslutData, 'utfall' | 'punkter'> {
  readonly tilldelningar: readonly OlastTilldelning[];
}

/**
 * What stands in the way of recording a decision; each names its field. Nothing is said of an
 * amount that can't be read, nor of the points that tell it.
 */
export function beslutViolations(
  facts: Underlag,
  data: OlastAvgorande & Pick<BeslutData, 'avsteg'>,
): Violation[] {
  const grants = grantViolations(facts, data);
  return [
    ...emptyPoints(facts, data),
    // Against wrong amounts the points aren't judged.
    ...(grants.length > 0 ? grants : contradictions(facts, data)),
    ...undecidedApplicants(facts, data),
  ];
}

/** Applications that no proposed point decides on; a report-back alone decides nothing (K22). */
export function ansokningarWithoutPoint(facts: Underlag): Ansokan[] {
  const decidedOn = new Set(
    punkterOf(facts)
      .filter(({ utgar, typ }) => !utgar && typ !== 'aterrapport')
      .map(({ sokandeOrganId }) => sokandeOrganId),
  );
  return (facts.fordelning?.ansokningar ?? []).filter(
    ({ sokandeOrganId }) => !decidedOn.has(sokandeOrganId),
  );
}

/** The decision as it comes to stand: as proposed, or with the changes that the organ made. */
export function decidedFacts(facts: Underlag, data: Avgorande): DecidedFacts {
  const tilldelningar = decidedGrants(facts, data);
  const punkter = decidedPoints(facts, data);
  return {
    punkter: punkter.map((punkt, index) => ({ ...punkt, nr: index + 1 })),
    tilldelningar,
    aterrapporteringar: reportBacks(facts, punkter),
  };
}

function decidedPoints(
  facts: Underlag,
  data: Pick<Avgorande, 'utfall' | 'punkter'>,
): Omit<BeslutadPunkt, 'id' | 'nr'>[] {
  const proposed = punkterOf(facts).filter((punkt) => !punkt.utgar);
  if (data.utfall === 'enligt_forslag') return proposed.map((punkt) => decided(punkt, punkt.text));
  return data.punkter.map(({ harleddFranId, text }) => {
    const source = proposed.find((punkt) => punkt.id === harleddFranId);
    return decided(source, text);
  });
}

function decided(source: LostPunkt | undefined, text: string): Omit<BeslutadPunkt, 'id' | 'nr'> {
  return {
    typ: source?.typ ?? 'fri',
    text,
    sokandeOrganId: source?.sokandeOrganId ?? null,
    harleddFranId: source?.id ?? null,
  };
}

function decidedGrants<Given extends OlastTilldelning>(
  { fordelning }: Underlag,
  data: { readonly utfall: Avgorande['utfall']; readonly tilldelningar: readonly Given[] },
): (Given | BeslutadTilldelning)[] {
  const changed = data.utfall === 'andrat' ? data.tilldelningar : [];
  return (fordelning?.ansokningar ?? []).map((ansokan) => {
    const given = changed.find(({ ansokanId }) => ansokanId === ansokan.id);
    return given ?? { ansokanId: ansokan.id, beloppKr: sumAnsokan(ansokan).tilldelat };
  });
}

function emptyPoints(facts: Underlag, data: OlastAvgorande): Violation[] {
  const points = decidedPoints(facts, data);
  if (points.length === 0) return [{ path: ['punkter'], rule: 'required' }];
  return points.flatMap((punkt, index) =>
    punkt.text === '' ? [{ path: ['punkter', index, 'text'], rule: 'required' }] : [],
  );
}

function grantViolations(facts: Underlag, data: OlastAvgorande): Violation[] {
  const grants = decidedGrants(facts, data);
  const above = grants.flatMap(({ ansokanId, beloppKr }, index) => {
    const { begart } = sumAnsokan(ansokanOf(facts, ansokanId));
    if (beloppKr === null || beloppKr <= begart) return [];
    const params = { begart, beviljat: beloppKr };
    return [
      { path: ['tilldelningar', index, 'beloppKr'], rule: 'granted_above_requested', params },
    ];
  });
  const tilldelat = grants.reduce((sum, one) => sum + (one.beloppKr ?? 0), 0);
  const ram = facts.fordelning?.beloppKr ?? 0;
  if (tilldelat <= ram) return above;
  return [
    ...above,
    { path: ['tilldelningar'], rule: 'granted_above_frame', params: { tilldelat, ram } },
  ];
}

/** A point that still tells the proposed amount although the organ decided another. */
function contradictions(facts: Underlag, data: OlastAvgorande): Violation[] {
  const proposed = decidedGrants(facts, { ...data, utfall: 'enligt_forslag' });
  const changed = decidedGrants(facts, data).filter(
    ({ beloppKr }, index) => beloppKr !== null && beloppKr !== proposed[index]?.beloppKr,
  );
  if (changed.length === 0) return [];
  const organs = new Set(
    changed.map(({ ansokanId }) => ansokanOf(facts, ansokanId).sokandeOrganId),
  );
  const old = new Map(punkterOf(facts).map((punkt) => [punkt.id, punkt.text]));
  return decidedPoints(facts, data).flatMap(
    ({ typ, text, sokandeOrganId, harleddFranId }, index) => {
      const concerned = typ === 'rest' || (sokandeOrganId !== null && organs.has(sokandeOrganId));
      const isOld = harleddFranId !== null && old.get(harleddFranId) === text;
      if (!concerned || !isOld || findBelopp(text).length === 0) return [];
      return [{ path: ['punkter', index, 'text'], rule: 'point_contradicts_grant' }];
    },
  );
}

/** Every applicant has a point of its own, or is left without one for a stated reason. */
function undecidedApplicants(facts: Underlag, { avsteg }: Pick<BeslutData, 'avsteg'>): Violation[] {
  const excused = new Set(avsteg.map(({ ansokanId }) => ansokanId));
  return ansokningarWithoutPoint(facts)
    .filter(({ id }) => !excused.has(id))
    .map(({ id, sokandeOrganId }) => ({
      path: ['avsteg', id],
      rule: 'ansokan_without_point',
      params: { organ: byId(facts.organ, sokandeOrganId).namn },
    }));
}

/** One for each decided point that asks for a report; a point struck out creates no duty. */
function reportBacks({ fordelning }: Underlag, points: ReturnType<typeof decidedPoints>) {
  const owing = points.filter((punkt) => punkt.typ === 'aterrapport');
  return owing.flatMap(({ sokandeOrganId }) => {
    const own = fordelning?.ansokningar.filter((one) => one.sokandeOrganId === sokandeOrganId);
    const asked = own?.find((one) => one.aterrapport !== null);
    return asked ? reportBack(asked) : [];
  });
}

function reportBack({ aterrapport, sokandeOrganId }: Ansokan) {
  if (!aterrapport) return [];
  const { senast } = aterrapport;
  return [
    {
      ansvarigOrganId: sokandeOrganId,
      tillOrganId: aterrapport.tillOrganId,
      precision: senast.precision,
      senast: senast.precision === 'dag' ? senast.dag : senast.manad,
    },
  ];
}

function ansokanOf({ fordelning }: Underlag, id: string): Ansokan {
  return byId(fordelning?.ansokningar ?? [], id);
}
