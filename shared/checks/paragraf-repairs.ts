import type { Overklagande, ParagrafData } from '../domain/paragraf.ts';
import type { ParagrafRepair } from '../domain/paragraf-repair.ts';
import { proposedPoints } from '../rules/ny-paragraf.ts';
import type { Finding } from './checks.ts';
import { namedPaper } from './named-paper.ts';
import { checkParagrafhanvisningar, checkTempus } from './paragraftext.ts';
import type { Paragraftextunderlag } from './paragraftext.ts';
import { inPresent } from './taget-beslut.ts';

/** Which check, where and why, as it is told over the contract. */
type Told = Pick<Finding, 'field' | 'details'> & { readonly id: string };
type Repairer = (underlag: Paragraftextunderlag, found: Told) => ParagrafRepair | null;

/** How a finding in a § is put right, when only one way can be right; otherwise null. */
export function repairOfParagraf(
  underlag: Paragraftextunderlag,
  found: Told,
): ParagrafRepair | null {
  return REPAIRS[found.id]?.(underlag, found) ?? null;
}

const REPAIRS: Partial<Record<string, Repairer>> = {
  K40: (underlag, found) => {
    const said = String(found.details['text']);
    const till = underlag.paper === null ? null : namedPaper(underlag.paper, said);
    return till === null ? null : inPunkt(underlag.data, found, said, till);
  },
  K41: ({ data }, found) => {
    const said = String(found.details['text']);
    return inPunkt(data, found, said, inPresent(said));
  },
  K44: ({ paper }, { field }) => {
    const forslagId = field.replace(/^forslag\./u, '') as ParagrafData['forslag'][number]['id'];
    return paper && { typ: 'forslag', forslagId, punkter: proposedPoints(paper) };
  },
  K57: ({ data }, { field }) => {
    const one = data.reservationer.find(({ id }) => field === `reservation.${id}`);
    return one && one.personer.length > 0 ? { typ: 'reservanter', reservationId: one.id } : null;
  },
  K65: (_underlag, { details }) => {
    const overklagande = APPEALS[String(details['fel'])];
    return overklagande === undefined ? null : { typ: 'overklagande', overklagande };
  },
};

/** What is appealed so by its kind (KL 13 kap. 1–2 §§, FL 40–41 §§). */
const APPEALS: Partial<Record<string, Overklagande>> = {
  beredning: 'ej',
  ej_myndighetsutovning: 'laglighetsprovning',
  myndighetsutovning: 'forvaltningsbesvar',
};

/** In a point that has no own wording beside what is decided. */
function inPunkt(
  { beslut, andringar }: ParagrafData,
  { field }: Told,
  fran: string,
  till: string,
): ParagrafRepair | null {
  const punkt = beslut.flatMap(({ punkter }) => punkter).find(({ id }) => field === `punkt.${id}`);
  if (!punkt?.text.includes(fran)) return null;
  if (andringar.some(({ nyckel }) => nyckel === `punkt:${punkt.id}`)) return null;
  return { typ: 'punkttext', punktId: punkt.id, text: { fran, till, sist: false } };
}

/** The § with one finding put right. */
export function applyParagrafRepair(data: ParagrafData, repair: ParagrafRepair): ParagrafData {
  switch (repair.typ) {
    case 'punkttext':
      return withPunkttext(data, repair);
    case 'forslag': {
      const { forslagId, punkter } = repair;
      const forslag = data.forslag.map((one) => (one.id === forslagId ? { ...one, punkter } : one));
      return { ...data, forslag };
    }
    case 'reservanter': {
      const reservationer = data.reservationer.map((one) =>
        one.id === repair.reservationId ? { ...one, partier: [] } : one,
      );
      return { ...data, reservationer };
    }
    case 'overklagande':
      return { ...data, overklagande: repair.overklagande };
  }
}

function withPunkttext(
  data: ParagrafData,
  { punktId, text: { fran, till } }: Extract<ParagrafRepair, { typ: 'punkttext' }>,
): ParagrafData {
  const beslut = data.beslut.map((one) => ({
    ...one,
    punkter: one.punkter.map((punkt) =>
      // A function: what is put in may hold what `replace` reads as a pattern.
      punkt.id === punktId ? { ...punkt, text: punkt.text.replace(fran, () => till) } : punkt,
    ),
  }));
  return { ...data, beslut };
}

/**
 * A § that has just been opened, with what its paper says of itself and of a decision already taken
 * put into the words of minutes, where there is one way (K40, K41). The difference from what was
 * proposed stays in sight, point by point.
 */
export function asMinutesSay(underlag: Paragraftextunderlag): ParagrafData {
  let { data } = underlag;
  // One at a time: a sentence may hold another one. A heading may say what is looked for, so not for ever.
  for (let times = 0; times < MOST_REPAIRS; times += 1) {
    const now = { ...underlag, data };
    const found = [...checkParagrafhanvisningar(now), ...checkTempus(now)];
    const repair = found.map((one) => repairOfParagraf(now, one)).find((one) => one !== null);
    if (!repair) break;
    data = applyParagrafRepair(data, repair);
  }
  return data;
}

const MOST_REPAIRS = 200;
