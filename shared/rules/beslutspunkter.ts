import type { Punkttyp } from '../domain/beslutspunkt.ts';
import type { Ansokan, Aterrapport, Enlighetstext, FordelningData } from '../domain/fordelning.ts';
import type { OrganId } from '../domain/id.ts';
import type { Frasstil } from '../domain/organ.ts';
import { chooseVisningsenhet } from '../domain/pengar.ts';
import type { Visningsenhet } from '../domain/pengar.ts';
import type { Belopp, OrganOrd } from '../phrases/fras.ts';
import { chosenVariant, renderFras } from '../phrases/fraser.ts';
import type { FrasKod, FrasSlots } from '../phrases/fraser.ts';
import { excludedRubriker, sumFordelning } from './fordelning.ts';
import type { Fordelningssumma, Sokandesumma } from './fordelning.ts';
import { joinSwedish, lowerFirst } from './sprak.ts';

export type PunktAnsokan = Pick<
  Ansokan,
  | 'id'
  | 'sokandeOrganId'
  | 'beslutssatt'
  | 'begartKr'
  | 'beviljatKr'
  | 'poster'
  | 'visningsenhet'
  | 'enlighetstext'
  | 'aterrapport'
>;

/** What points are generated from. */
export interface Punktunderlag {
  fordelning: Pick<
    FordelningData,
    'agareOrganId' | 'ar' | 'beloppKr' | 'visningsenhet' | 'andamal' | 'punktval'
  > & { readonly ansokningar: readonly PunktAnsokan[] };
  /** The words for a body that the allocation names. */
  organ: (id: OrganId) => OrganOrd;
  /** The deciding body's choice of wording for each phrase. */
  frasstil: Frasstil;
}

export interface GenereradPunkt {
  /** The same for as long as the point means the same, so that an edited one can stand by it. */
  nyckel: string;
  typ: Punkttyp;
  text: string;
  sokandeOrganId: OrganId | null;
  /** Kronor that the point grants, refuses or leaves. */
  beloppKr: number | null;
  aterrapport: Aterrapport | null;
}

/**
 * The decision points that follow from a ledger, in its order: for each applicant a grant (phrase
 * F1, with F3 for excluded items) and its report-back (F2), or a refusal (F4); then the remainder
 * (F6) and the financing (F7). Refusal, remainder and financing come when `punktval` asks for them.
 */
export function generateBeslutspunkter(underlag: Punktunderlag): GenereradPunkt[] {
  const summa = sumFordelning(underlag.fordelning);
  const points = summa.perSokande.flatMap((sokande) =>
    sokande.tilldelat > 0 ? grantPoints(underlag, sokande) : refusalPoints(underlag, sokande),
  );
  return [...points, ...remainderPoints(underlag, summa), ...financingPoints(underlag, summa)];
}

function grantPoints(underlag: Punktunderlag, sokande: Sokandesumma): GenereradPunkt[] {
  const { sokandeOrganId, tilldelat } = sokande;
  const sentences = [grantSentence(underlag, sokande), ...excludedSentence(underlag, sokande)];
  const aterrapport = firstSet(underlag, sokande, (ansokan) => ansokan.aterrapport);
  return [
    {
      ...point('tilldelning', sokandeOrganId),
      text: sentences.join(' '),
      beloppKr: tilldelat,
    },
    ...(aterrapport ? [reportPoint(underlag, sokandeOrganId, aterrapport)] : []),
  ];
}

function grantSentence(underlag: Punktunderlag, sokande: Sokandesumma): string {
  const { fordelning, organ } = underlag;
  return phrase(underlag, 'F1', {
    O: organ(sokande.sokandeOrganId),
    belopp: amount(underlag, sokande, sokande.tilldelat),
    ramagare: organ(fordelning.agareOrganId),
    andamal: fordelning.andamal,
    tillagg: tillagg(underlag, sokande),
    skillnad: amount(underlag, sokande, sokande.begart - sokande.tilldelat),
  });
}

/** How the grant is set against what was asked for; by itself it follows the figures. */
function tillagg(underlag: Punktunderlag, sokande: Sokandesumma): string {
  const less = sokande.tilldelat < sokande.begart;
  const chosen: Enlighetstext =
    underlag.fordelning.ansokningar.find(
      (ansokan) =>
        ansokan.sokandeOrganId === sokande.sokandeOrganId && ansokan.enlighetstext !== 'auto',
    )?.enlighetstext ?? 'auto';
  if (chosen === 'ingen') return 'ingen';
  if (chosen === 'enligt_ansokan') return 'enlighet';
  if (less) return 'lagre';
  return chosen === 'auto' && sokande.iEnlighet === 'ja' ? 'enlighet' : 'ingen';
}

function excludedSentence(underlag: Punktunderlag, sokande: Sokandesumma): string[] {
  const rubriker = excludedRubriker(underlag.fordelning, sokande.sokandeOrganId);
  if (rubriker.length === 0) return [];
  const sentence = phrase(underlag, 'F3', {
    projektlista: joinSwedish(rubriker.map(lowerFirst), 'samt'),
    ramagare: underlag.organ(underlag.fordelning.agareOrganId),
    antal: rubriker.length === 1 ? 'ett' : 'flera',
  });
  return [sentence];
}

function reportPoint(
  underlag: Punktunderlag,
  sokandeOrganId: OrganId,
  aterrapport: Aterrapport,
): GenereradPunkt {
  const { senast } = aterrapport;
  const parties = {
    O: underlag.organ(sokandeOrganId),
    A: underlag.organ(aterrapport.tillOrganId),
  };
  const time =
    senast.precision === 'dag'
      ? { tid: 'dag', dag: senast.dag }
      : { tid: 'manad', manad: senast.manad };
  return {
    ...point('aterrapport', sokandeOrganId),
    text: phrase(underlag, 'F2', { ...parties, ...time }),
    aterrapport,
  };
}

function refusalPoints(underlag: Punktunderlag, sokande: Sokandesumma): GenereradPunkt[] {
  if (!underlag.fordelning.punktval.avslag) return [];
  const { sokandeOrganId, begart } = sokande;
  const slots = {
    O: underlag.organ(sokandeOrganId),
    belopp: amount(underlag, sokande, begart),
  };
  const text = phrase(underlag, 'F4', slots);
  return [{ ...point('avslag', sokandeOrganId), text, beloppKr: begart }];
}

function remainderPoints(underlag: Punktunderlag, { kvar }: Fordelningssumma): GenereradPunkt[] {
  if (!underlag.fordelning.punktval.rest || kvar <= 0) return [];
  const belopp = inUnit(kvar, underlag.fordelning.visningsenhet);
  return [{ ...point('rest', null), text: phrase(underlag, 'F6', { belopp }), beloppKr: kvar }];
}

function financingPoints(underlag: Punktunderlag, summa: Fordelningssumma): GenereradPunkt[] {
  const { punktval, agareOrganId, ar } = underlag.fordelning;
  if (!punktval.finansiering || summa.tilldelat === 0) return [];
  const slots = { ramagare: underlag.organ(agareOrganId), ar: String(ar) };
  return [{ ...point('finansiering', null), text: phrase(underlag, 'F7', slots) }];
}

function point(typ: Punkttyp, sokandeOrganId: OrganId | null): GenereradPunkt {
  const nyckel = sokandeOrganId === null ? typ : `${typ}:${sokandeOrganId}`;
  return { nyckel, typ, text: '', sokandeOrganId, beloppKr: null, aterrapport: null };
}

function phrase<Kod extends FrasKod>(
  underlag: Punktunderlag,
  kod: Kod,
  slots: FrasSlots<Kod>,
): string {
  return renderFras(kod, chosenVariant(underlag.frasstil, kod), slots);
}

function amount(underlag: Punktunderlag, sokande: Sokandesumma, kronor: number): Belopp {
  return inUnit(
    kronor,
    firstSet(underlag, sokande, (ansokan) => ansokan.visningsenhet),
  );
}

function inUnit(kronor: number, enhet: Visningsenhet | null): Belopp {
  return { kronor, enhet: enhet ?? chooseVisningsenhet(kronor) };
}

/** What the first of an applicant's applications says, where any does. */
function firstSet<T>(
  { fordelning }: Punktunderlag,
  { sokandeOrganId }: Sokandesumma,
  said: (ansokan: PunktAnsokan) => T | null,
): T | null {
  const own = fordelning.ansokningar.filter((one) => one.sokandeOrganId === sokandeOrganId);
  return own.map(said).find((value) => value !== null) ?? null;
}
