import fc from 'fast-check';
import { ulid } from 'ulid';
import { Punkttyp } from '../../../shared/domain/beslutspunkt.ts';
import type { Forslag, Forslagsdel } from '../../../shared/domain/forslag.ts';
import { Forslagsslag } from '../../../shared/domain/forslag.ts';
import {
  BeslutspunktId,
  ForslagId,
  ParagrafhandlingId,
  PropositionId,
  ReservationId,
  UttalandeId,
  VoteringId,
  YrkandeId,
} from '../../../shared/domain/id.ts';
import type { HandlingId, OrganId, PartiId, PersonId } from '../../../shared/domain/id.ts';
import { Javsgrund } from '../../../shared/domain/jav.ts';
import { Overklagande } from '../../../shared/domain/paragraf.ts';
import type { ParagrafData } from '../../../shared/domain/paragraf.ts';
import type { Beslutsgrund, Standardbeslut } from '../../../shared/domain/paragrafbeslut.ts';
import type { Paragrafhandling } from '../../../shared/domain/paragrafhandling.ts';
import { Propositionsslag } from '../../../shared/domain/proposition.ts';
import { Uttalandeslag } from '../../../shared/domain/uttalande.ts';
import { Rostvarde, Voteringstyp } from '../../../shared/domain/votering.ts';
import type { Rostalternativ } from '../../../shared/domain/votering.ts';
import type { Utdragsmottagare } from '../../../shared/domain/utdragsmottagare.ts';

/** What the register already holds for a § to point at. */
export interface KnownOfParagraf {
  /** Serving members, who vote and may reserve themselves. */
  readonly tjanstgorande: readonly PersonId[];
  /** Others, of whom some have jäv. */
  readonly ovriga: readonly PersonId[];
  readonly organ: readonly OrganId[];
  readonly partier: readonly PartiId[];
  readonly handlingar: readonly HandlingId[];
  readonly punkter: readonly BeslutspunktId[];
}

// Ids are fresh for each use of a value, also when fast-check runs a smaller one again.
const id = <T>(parse: (text: string) => T) => fc.constant(null).map(() => parse(ulid()));
const ord = fc.constantFrom('Ärendet gäller båtplatserna.', 'att', 'Å — “ä” 10 000 kr', 'x');
const text = fc.oneof(fc.constant(''), ord);
const dag = fc.constantFrom('2024-02-29', '2026-03-24', '2026-12-31');
const perhapsDag = fc.option(dag);
const some = <T>(of: readonly T[], minLength = 0) => fc.subarray([...of], { minLength });
const oneOf = <T>(of: readonly T[]) =>
  of.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...of));

function forslag(known: KnownOfParagraf): fc.Arbitrary<Forslag> {
  const punkt = fc.record({ text, stycken: fc.array(text, { maxLength: 2 }) });
  return fc.record({
    ...{ id: id(ForslagId.parse), slag: fc.constantFrom(...Forslagsslag.options) },
    ...{ organId: oneOf(known.organ), partier: some(known.partier) },
    ...{ personer: some(known.tjanstgorande), datum: perhapsDag, sats: text, infinitiv: text },
    punkter: fc.array(punkt, { maxLength: 3 }),
  });
}

/** Ids that other parts of the same § point at. */
interface Parts {
  readonly known: KnownOfParagraf;
  readonly forslag: readonly ForslagId[];
  readonly handlingar: readonly ParagrafhandlingId[];
  readonly yrkanden: readonly YrkandeId[];
}

const punktnummer = fc
  .uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 3 })
  .map((nummer) => nummer.sort((a, b) => a - b));

function delar({ forslag: of }: Parts): fc.Arbitrary<Forslagsdel[]> {
  const del = fc.record({ forslagId: fc.constantFrom(...of), punkter: punktnummer });
  return fc.array(del, { minLength: 1, maxLength: 3 });
}

function handling(parts: Parts, own: ParagrafhandlingId): fc.Arbitrary<Paragrafhandling> {
  const { known } = parts;
  const common = {
    ...{ id: fc.constant(own), handlingId: oneOf(known.handlingar), datum: perhapsDag },
    reviderad: fc.option(fc.oneof(dag, fc.constant('utan_dag' as const))),
  };
  const slag = <S extends string>(one: S) => fc.constant(one);
  return fc.oneof(
    fc.record({ ...common, slag: slag('skrivelse'), organId: oneOf(known.organ) }),
    fc.record({ ...common, slag: slag('forslag'), forslagId: fc.constantFrom(...parts.forslag) }),
    fc.record({ ...common, slag: slag('yttrande'), partier: some(known.partier, 1) }),
    fc.record({ ...common, slag: slag('ovrig'), rubrik: ord }),
  );
}

function yrkande(parts: Parts, own: YrkandeId): fc.Arbitrary<ParagrafData['yrkanden'][number]> {
  const steg = fc.record({
    ...{ hand: fc.integer({ min: 1, max: 9 }), hallning: fc.constantFrom('bifall', 'avslag') },
    forslag: fc.option(delar(parts)),
  });
  return fc.record({
    ...{ id: fc.constant(own), framstallare: some(parts.known.tjanstgorande, 1) },
    ...{ steg: fc.array(steg, { minLength: 1, maxLength: 3 }), aterkallat: fc.boolean() },
    hanvisning: oneOf(parts.handlingar),
  });
}

function alternativ(parts: Parts): fc.Arbitrary<Rostalternativ> {
  const rest = { punkter: punktnummer, yrkandeId: oneOf(parts.yrkanden) };
  return fc.oneof(
    fc.record({
      ...{ hallning: fc.constantFrom('bifall', 'avslag'), ...rest },
      forslagId: fc.constantFrom(...parts.forslag),
    }),
    fc.record({
      ...{ hallning: fc.constant('avgorande_i_dag' as const), forslagId: fc.constant(null) },
      ...rest,
    }),
  );
}

function votering(parts: Parts) {
  const roster = some(parts.known.tjanstgorande).chain((personer) =>
    fc.tuple(
      ...personer.map((personId) =>
        fc.constantFrom(...Rostvarde.options).map((varde) => ({ personId, varde })),
      ),
    ),
  );
  const antal = fc.nat(61);
  const sluten = fc.record({ ja: antal, nej: antal, avstar: antal });
  const matter = { id: id(VoteringId.parse), ja: alternativ(parts), nej: alternativ(parts) };
  return fc.oneof(
    fc.record({
      ...{ ...matter, typ: fc.constantFrom(...Voteringstyp.options), roster },
      ...{ sluten: fc.constant(null), lott: fc.constant(null) },
    }),
    fc.record({
      ...{ ...matter, typ: fc.constant('val' as const), roster: fc.constant<never[]>([]) },
      ...{ sluten: fc.option(sluten), lott: fc.option(fc.constantFrom('ja', 'nej')) },
    }),
  );
}

function proposition(parts: Parts) {
  return fc.record({
    ...{ id: id(PropositionId.parse), slag: fc.constantFrom(...Propositionsslag.options) },
    ...{ forslag: delar(parts), bifallet: oneOf(parts.forslag) },
    ...{ enligtYrkandeId: oneOf(parts.yrkanden) },
    voteringar: fc.array(votering(parts), { maxLength: 2 }),
  });
}

function grund(parts: Parts): fc.Arbitrary<Beslutsgrund> {
  const { organ, tjanstgorande } = parts.known;
  const typ = <S extends string>(one: S) => fc.constant(one);
  return fc.oneof(
    fc.record({ typ: typ('ingen') }),
    fc.record({ typ: typ('forslag'), forslag: delar(parts) }),
    fc.record({ typ: typ('personer'), personer: some(tjanstgorande, 1) }),
    fc.record({
      ...{ typ: typ('till_organ'), organId: fc.constantFrom(...organ) },
      forslag: fc.oneof(fc.constant<never[]>([]), delar(parts)),
    }),
  );
}

function standard(parts: Parts): fc.Arbitrary<Standardbeslut> {
  return fc.oneof(
    fc.record({ typ: fc.constant('bordlaggs' as const), till: perhapsDag }),
    fc.record({
      ...{ typ: fc.constant('avslas' as const), hanvisning: oneOf(parts.handlingar) },
      forslagId: fc.constantFrom(...parts.forslag),
    }),
    fc.record({ typ: fc.constantFrom('antecknas', 'javsanmalan') }),
  );
}

function beslut(parts: Parts) {
  const { organ, punkter } = parts.known;
  const punkt = fc.record({
    ...{ id: id(BeslutspunktId.parse), nr: fc.integer({ min: 1, max: 200 }), text },
    typ: fc.constantFrom(...Punkttyp.options),
    ...{ sokandeOrganId: oneOf(organ), harleddFranId: oneOf(punkter) },
  });
  return fc.record({
    ...{ grund: grund(parts), standard: fc.option(standard(parts)) },
    punkter: fc.array(punkt, { maxLength: 3 }),
  });
}

function avvikande(parts: Parts) {
  const { tjanstgorande, partier } = parts.known;
  const who = { personer: some(tjanstgorande, 1), partier: some(partier) };
  return {
    reservationer: fc.array(
      fc.record({
        ...{ id: id(ReservationId.parse), ...who, tillForman: oneOf(parts.forslag) },
        ...{ anmald: fc.option(fc.constantFrom('09:05', '23:59')), motivering: text },
        motiveringInlamnad: perhapsDag,
      }),
      { maxLength: 2 },
    ),
    uttalanden: fc.array(
      fc.record({
        ...{ id: id(UttalandeId.parse), slag: fc.constantFrom(...Uttalandeslag.options), ...who },
        ...{ datum: perhapsDag, hanvisning: oneOf(parts.handlingar), text },
      }),
      { maxLength: 2 },
    ),
  };
}

const mottagare: fc.Arbitrary<Utdragsmottagare> = fc.oneof(
  fc.record({ slag: fc.constantFrom('utdrag', 'skrivelse', 'aterremiss'), namn: ord }),
  fc.record({
    ...{ slag: fc.constant('numrerad_handling' as const), organ: fc.constant('KS') },
    ...{ ar: fc.integer({ min: 1900, max: 2999 }), nr: fc.integer({ min: 1, max: 999 }) },
  }),
);

function javiga({ ovriga }: KnownOfParagraf): fc.Arbitrary<ParagrafData['jav']> {
  const grunder = fc.record({
    grund: fc.constantFrom(...Javsgrund.options),
    anmaldAv: fc.constantFrom('sjalv', 'annan'),
  });
  return some(ovriga).chain((personer) =>
    fc.tuple(...personer.map((personId) => grunder.map((one) => ({ personId, ...one })))),
  );
}

/** A § with every kind of part, in which whatever points at something points at something there. */
export function paragrafData(known: KnownOfParagraf): fc.Arbitrary<ParagrafData> {
  const shape = fc.record({
    forslag: fc.array(forslag(known), { minLength: 1, maxLength: 3 }),
    handlingar: fc.array(id(ParagrafhandlingId.parse), { maxLength: 3 }),
    yrkanden: fc.array(id(YrkandeId.parse), { maxLength: 3 }),
  });
  return shape.chain(({ forslag: made, handlingar, yrkanden }) => {
    const parts: Parts = { known, forslag: made.map((one) => one.id), handlingar, yrkanden };
    return fc.record({
      ...{ rubrik: ord, underrubrik: text },
      ...{ myndighetsutovning: fc.boolean(), stangdaDorrar: fc.boolean() },
      overklagande: fc.constantFrom(...Overklagande.options),
      ordforandeId: fc.constantFrom(...known.tjanstgorande),
      arendebeskrivning: fc.array(text, { maxLength: 3 }),
      tidigare: fc.array(
        fc.record({
          ...{ utfall: fc.constantFrom('bordlagd', 'aterremitterad'), datum: dag },
          paragraf: fc.integer({ min: 1, max: 400 }),
        }),
        { maxLength: 2 },
      ),
      handlingar: fc.tuple(...handlingar.map((one) => handling(parts, one))),
      jav: javiga(known),
      forslag: fc.constant(made),
      yrkanden: fc.tuple(...yrkanden.map((one) => yrkande(parts, one))),
      propositioner: fc.array(proposition(parts), { maxLength: 3 }),
      beslut: fc.array(beslut(parts), { maxLength: 3 }),
      ...avvikande(parts),
      mottagare: fc.array(mottagare, { maxLength: 3 }),
      andringar: fc.uniqueArray(fc.record({ nyckel: ord, text, underlag: text }), {
        maxLength: 3,
        selector: ({ nyckel }) => nyckel,
      }),
    });
  });
}
