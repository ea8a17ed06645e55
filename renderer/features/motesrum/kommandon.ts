import { mojligaPropositioner } from '../../../shared/rules/rum-proposition.ts';
import { sittplatser } from '../../../shared/rules/rum.ts';
import { nastaVotering } from '../../../shared/rules/rum-votering.ts';
import { textSkal } from '../../text/motesfragor.ts';
import type { Kommandoid } from '../../text/motesrum.ts';
import { skedet } from './flode.ts';
import type { Flode, Flodeslage } from './flode.ts';
import { besluta, omrostningsfraga, proponera, votera } from './floden-beslut.ts';
import { jav, ordforande } from './floden-jav.ts';
import { distans, ersatter, gar, kommer } from './floden-narvaro.ts';
import { ajournera } from './floden-paus.ts';
import * as text from './floden-text.ts';
import {
  anteckna,
  deltarEj,
  ersattaryttrande,
  reservera,
  sarskiltYttrande,
} from './floden-uttalande.ts';
import { aterkalla, kontoretsForslag, yrka } from './floden-yrkande.ts';
import { iRummet } from './personval.ts';

/** What a command needs of the § in hand. */
type Krav = 'inget' | 'paragraf' | 'oppen';

interface Kommando {
  readonly tangent: string;
  readonly krav: Krav;
  readonly flode: Flode;
}

/** Every command of the room and its one key. */
export const KOMMANDON: Readonly<Record<Kommandoid, Kommando>> = {
  nasta: { tangent: 'n', krav: 'inget', flode: text.nasta },
  utanfor: { tangent: 'ö', krav: 'inget', flode: text.utanfor },
  kommer: { tangent: 'a', krav: 'inget', flode: kommer },
  gar: { tangent: 'l', krav: 'inget', flode: gar },
  distans: { tangent: 'g', krav: 'inget', flode: distans },
  ersatter: { tangent: 'e', krav: 'inget', flode: ersatter },
  jav: { tangent: 'j', krav: 'oppen', flode: jav },
  ordforande: { tangent: 'o', krav: 'oppen', flode: ordforande },
  kontoretsForslag: { tangent: 'f', krav: 'oppen', flode: kontoretsForslag },
  yrkande: { tangent: 'y', krav: 'oppen', flode: yrka },
  aterkalla: { tangent: 'k', krav: 'oppen', flode: aterkalla },
  proposition: { tangent: 'p', krav: 'oppen', flode: proponera },
  omrostning: { tangent: 'v', krav: 'oppen', flode: votera },
  beslut: { tangent: 'b', krav: 'paragraf', flode: besluta },
  reservation: { tangent: 'r', krav: 'paragraf', flode: reservera },
  deltarEj: { tangent: 'd', krav: 'oppen', flode: deltarEj },
  anteckning: { tangent: 't', krav: 'paragraf', flode: anteckna },
  sarskilt: { tangent: 's', krav: 'paragraf', flode: sarskiltYttrande },
  ersattaryttrande: { tangent: 'm', krav: 'paragraf', flode: ersattaryttrande },
  beskrivning: { tangent: 'ä', krav: 'paragraf', flode: text.beskriv },
  lydelse: { tangent: 'w', krav: 'paragraf', flode: text.formulera },
  uppgifter: { tangent: 'u', krav: 'paragraf', flode: text.uppgifter },
  ajournering: { tangent: 'h', krav: 'inget', flode: ajournera },
  omedelbar: { tangent: 'i', krav: 'paragraf', flode: text.omedelbar },
  taBort: { tangent: 'x', krav: 'paragraf', flode: text.taBort },
};

/** In the order they are shown. */
export const KOMMANDOLISTA = Object.keys(KOMMANDON) as Kommandoid[];

const LOCKED: readonly string[] = ['justerad', 'anslagen', 'klagotid_lopt_ut'];

/** Why a command can't be used now; null when it can. */
export function kommandohinder(id: Kommandoid, lage: Flodeslage): string | null {
  const { krav } = KOMMANDON[id];
  const { paragraf, mote, data } = lage;
  if (mote.status !== 'pagaende') return textSkal.ejOppnat;
  if (krav !== 'inget') {
    if (paragraf === null) return textSkal.ingenParagraf;
    const del = data.delar.find((one) => one.id === paragraf.protokollsdelId);
    if (del !== undefined && LOCKED.includes(del.status)) return textSkal.justerad;
    if (krav === 'oppen' && paragraf.status !== 'oppen') return textSkal.avgjord;
  }
  return EGNA[id]?.(lage) ?? null;
}

/** What only some commands need. */
const EGNA: Partial<Record<Kommandoid, (lage: Flodeslage) => string | null>> = {
  nasta: (lage) =>
    lage.data.narvaro.length === 0
      ? textSkal.ingenNarvaro
      : lage.paragraf?.status === 'oppen' && isLast(lage)
        ? textSkal.oppen
        : text.nastaPunkt(lage) === null && lage.data.punkter.length > 0
          ? textSkal.slut
          : null,
  gar: (lage) => (iRummet(lage).length === 0 ? textSkal.ingenNarvaro : null),
  distans: (lage) =>
    !lage.krets.regler.distansTillatet
      ? textSkal.ejDistans
      : iRummet(lage).length === 0
        ? textSkal.ingenNarvaro
        : null,
  ersatter: ersattarhinder,
  aterkalla: ({ paragraf }) => (paragraf?.yrkanden.length === 0 ? textSkal.ingaYrkanden : null),
  proposition: ({ paragraf }) =>
    paragraf !== null && mojligaPropositioner(paragraf).length === 0 ? textSkal.ingenFraga : null,
  omrostning: ({ paragraf }) => {
    const fraga = paragraf === null ? null : omrostningsfraga(paragraf);
    if (fraga === null || paragraf === null) return textSkal.ingenProposition;
    return nastaVotering(fraga, paragraf.ordforandeId) === null ? textSkal.omrostat : null;
  },
  reservation: ({ paragraf }) =>
    paragraf?.status === 'beslutad' || (paragraf?.propositioner.length ?? 0) > 0
      ? null
      : textSkal.ejBeslutad,
  omedelbar: ({ paragraf }) => (paragraf?.status === 'utgatt' ? textSkal.avgjord : null),
};

function isLast({ data, paragraf }: Flodeslage): boolean {
  return data.paragrafer.at(-1)?.id === paragraf?.id;
}

function ersattarhinder({ krets, data, paragraf }: Flodeslage): string | null {
  const { nr } = skedet({ data, paragraf });
  const javiga = paragraf?.jav.map(({ personId }) => personId) ?? [];
  const seats = sittplatser(krets, data.narvaro, nr, javiga);
  if (seats.every(({ tjanstgor }) => tjanstgor !== null)) return textSkal.allaPlatser;
  const isThere = data.narvaro.some(({ roll }) => roll === 'ersattare');
  return isThere ? null : textSkal.ingenErsattare;
}
