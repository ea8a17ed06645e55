import type { PaperFacts } from '../../../shared/document/paper-facts.ts';
import type { BeslutData, Beslutsutfall } from '../../../shared/domain/beslut.ts';
import type { AnsokanId, BeslutspunktId } from '../../../shared/domain/id.ts';
import { ansokningarWithoutPoint } from '../../../shared/rules/beslut.ts';
import type { OlastTilldelning } from '../../../shared/rules/beslut.ts';
import { sumAnsokan } from '../../../shared/rules/fordelning.ts';
import { punkterOf } from '../../../shared/rules/punkttexter.ts';
import type { LostPunkt } from '../../../shared/rules/punkttexter.ts';

/** What a decision is judged against: the paper, its ledger and the bodies they name. */
export type BeslutUnderlag = Pick<PaperFacts, 'organ' | 'fordelning' | 'paper'>;

/** A point as the organ decided it; a proposed one that was struck out can be brought back. */
export interface PunktValue {
  readonly harleddFranId: BeslutspunktId | null;
  readonly text: string;
  readonly struken: boolean;
}

/** What the form holds. The points and amounts count only when the proposal was changed. */
export interface BeslutValues {
  organId: string;
  datum: string;
  paragraf: number | null;
  utfall: Beslutsutfall;
  punkter: PunktValue[];
  tilldelningar: { ansokanId: AnsokanId; beloppKr: number | null }[];
  avsteg: { ansokanId: AnsokanId; skal: string }[];
}

/** A decision that may still lack some of its facts. */
interface Avgorande extends Pick<BeslutData, 'utfall' | 'punkter' | 'avsteg'> {
  readonly tilldelningar: readonly OlastTilldelning[];
}

/** The points that were put to the vote. */
export function proposedPunkter(underlag: BeslutUnderlag): LostPunkt[] {
  return punkterOf(underlag).filter((punkt) => !punkt.utgar);
}

/**
 * The form as it opens: decided as proposed by the body that the paper was written for, on the day
 * it was written for if that has been.
 */
export function initialValues(underlag: BeslutUnderlag, datum = ''): BeslutValues {
  return {
    organId: underlag.paper.beslutsnivaOrganId,
    datum,
    paragraf: null,
    utfall: 'enligt_forslag',
    punkter: proposedPunkter(underlag).map(({ id, text }) => ({
      harleddFranId: id,
      text,
      struken: false,
    })),
    tilldelningar: (underlag.fordelning?.ansokningar ?? []).map((ansokan) => ({
      ansokanId: ansokan.id,
      beloppKr: sumAnsokan(ansokan).tilldelat,
    })),
    avsteg: ansokningarWithoutPoint(underlag).map(({ id }) => ({ ansokanId: id, skal: '' })),
  };
}

/** The places in the form of the points that were not struck out. */
export function keptPlaces(punkter: readonly PunktValue[]): number[] {
  return punkter.flatMap(({ struken }, place) => (struken ? [] : [place]));
}

/** What the form says of points and amounts; null for an amount that is missing or unreadable. */
export function avgorandeOf(values: BeslutValues): Avgorande {
  const { utfall, punkter, tilldelningar, avsteg } = values;
  if (utfall === 'enligt_forslag') return { utfall, punkter: [], tilldelningar: [], avsteg };
  return {
    utfall,
    punkter: punkter
      .filter(({ struken }) => !struken)
      .map(({ harleddFranId, text }) => ({ harleddFranId, text: text.trim() })),
    tilldelningar: tilldelningar.map(({ ansokanId, beloppKr }) => ({
      ansokanId,
      beloppKr: readableKr(beloppKr),
    })),
    avsteg,
  };
}

/** A field of money holds NaN for what can't be read. */
function readableKr(kronor: number | null | undefined): number | null {
  return kronor === undefined || Number.isNaN(kronor) ? null : kronor;
}

/** An amount as it counts in a sum: one that is missing or unreadable is nothing. */
export function countedKr(kronor: number | null | undefined): number {
  return readableKr(kronor) ?? 0;
}
