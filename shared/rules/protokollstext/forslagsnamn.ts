import type { Forslag, Forslagsdel } from '../../domain/forslag.ts';
import type { ForslagId, ParagrafhandlingId, YrkandeId } from '../../domain/id.ts';
import type { Paragrafhandling } from '../../domain/paragrafhandling.ts';
import { paragrafintervall } from '../paragrafintervall.ts';
import { joinSwedish } from '../sprak.ts';
import type { Protokollslage } from './lage.ts';
import { led } from './mening.ts';
import { genitivlista, partikoder, personlista } from './personer.ts';

/** "den": with the day; "fran": without it; "bestamt": as one that is known already. */
export type Namnform = 'den' | 'fran' | 'bestamt';

/** The proposal with this id; null for one that isn't there. */
export function forslagOf({ data }: Protokollslage, id: ForslagId | null): Forslag | null {
  return data.forslag.find((forslag) => forslag.id === id) ?? null;
}

/** A proposal, or some of its points, as a sentence names it. */
export function forslagsnamn(lage: Protokollslage, del: Forslagsdel, form: Namnform): string {
  const forslag = forslagOf(lage, del.forslagId);
  if (forslag === null) return '';
  const name = helt(lage, forslag, form);
  if (del.punkter.length === 0) return name;
  const nr = paragrafintervall(del.punkter);
  return led(lage, del.punkter.length === 1 ? 'punkt_i' : 'punkter_i', { nr, forslag: name });
}

/** The office's proposal by its name, another body's by the body's. */
export function organsForslag(lage: Protokollslage, { organId }: Pick<Forslag, 'organId'>): string {
  const organ = organId === null ? undefined : lage.organen.get(organId);
  const vem = organ === undefined ? lage.stil.kontor : organ.bestamdForm;
  return led(lage, 'forvaltningens_forslag', { vem });
}

/** A yrkande after those who made it; for the chair it is "the own one" where `egen` says so. */
export function yrkandenamn(lage: Protokollslage, id: YrkandeId, egen: boolean): string {
  const { data } = lage;
  const framstallare = data.yrkanden.find((yrkande) => yrkande.id === id)?.framstallare ?? [];
  if (!egen || !framstallare.includes(data.ordforandeId)) {
    return led(lage, 'yrkande_personers', { vilkas: genitivlista(lage, framstallare) });
  }
  const others = framstallare.filter((person) => person !== data.ordforandeId);
  const own = led(lage, 'eget_yrkande', {});
  return others.length === 0 ? own : joinSwedish([genitivlista(lage, others), own]);
}

/** The words that say which writing tells why, with a space before; empty for none. */
export function hanvisning(
  lage: Protokollslage,
  id: ParagrafhandlingId | null,
  withDay: boolean,
): string {
  const handling = lage.data.handlingar.find((one) => one.id === id);
  if (handling?.slag !== 'yttrande') return '';
  return ` ${led(lage, 'hanvisning', { yttrande: yttrandenamn(lage, handling, withDay) })}`;
}

function yttrandenamn(
  lage: Protokollslage,
  { partier, datum }: Extract<Paragrafhandling, { slag: 'yttrande' }>,
  withDay: boolean,
): string {
  const vilka = partikoder(lage, partier);
  return datum === null || !withDay
    ? led(lage, 'yttrande_fran', { vilka })
    : led(lage, 'yttrande_den', { vilka, datum });
}

function helt(lage: Protokollslage, forslag: Forslag, form: Namnform): string {
  if (forslag.slag === 'forvaltningen') return organsForslag(lage, forslag);
  const { obestamd: ord, bestamd: ordet } = lage.stil.forslagsord[forslag.slag];
  const vilka = upphov(lage, forslag);
  if (vilka === '') return ordet;
  if (form === 'bestamt') return led(lage, 'forslag_bestamt', { ordet, vilka });
  const { datum } = forslag;
  if (form === 'fran' || datum === null) return led(lage, 'forslag_fran', { ord, vilka });
  return led(lage, 'forslag_den', { ord, ordet, vilka, datum });
}

/** Who stands behind a proposal. */
export function upphov(lage: Protokollslage, { partier, personer }: Forslag): string {
  return partier.length > 0 ? partikoder(lage, partier) : personlista(lage, personer);
}
