import { formatDag } from '../../../shared/domain/datum.ts';
import type { Arendestatus, Ursprung } from '../../../shared/domain/arende.ts';
import type { Handlingstyp, Riktning } from '../../../shared/domain/handling.ts';
import type { OffentligHandling, OffentligtArende } from '../../../shared/domain/utlamnande.ts';

/** Stands where OSL 5 kap. 2 § lets a name or a subject be left out. */
export const UTELAMNAD = 'Uppgift utelämnad';

export const statusOrd: Readonly<Record<Arendestatus, string>> = {
  registrerat: 'Registrerat',
  under_beredning: 'Under beredning',
  vilande: 'Vilande',
  namndklart: 'Klart för beslut',
  beslutat: 'Beslutat',
  expedierat: 'Expedierat',
  overlamnat: 'Överlämnat',
  avslutat: 'Avslutat',
  arkiverat: 'Arkiverat',
  makulerat: 'Makulerat',
};

export const ursprungOrd: Readonly<Record<Ursprung, string>> = {
  ansokan: 'Ansökan',
  remiss: 'Remiss',
  motion: 'Motion',
  medborgarforslag: 'Medborgarförslag',
  initiativ: 'Initiativ',
  granskning: 'Granskning',
  overklagande: 'Överklagande',
  eget: 'Eget ärende',
  ovrigt: 'Övrigt',
};

export const riktningOrd: Readonly<Record<Riktning, string>> = {
  in: 'In',
  ut: 'Ut',
  intern: 'Intern',
};

export const handlingstypOrd: Readonly<Record<Handlingstyp, string>> = {
  ansokan: 'Ansökan',
  anmalan: 'Anmälan',
  avtal: 'Avtal',
  begaran: 'Begäran',
  beslut: 'Beslut',
  e_post: 'E-post',
  kallelse: 'Kallelse',
  medborgarforslag: 'Medborgarförslag',
  motion: 'Motion',
  overklagande: 'Överklagande',
  protokoll: 'Protokoll',
  protokollsutdrag: 'Protokollsutdrag',
  rapport: 'Rapport',
  remiss: 'Remiss',
  remissvar: 'Remissvar',
  skrivelse: 'Skrivelse',
  tjansteskrivelse: 'Tjänsteskrivelse',
  yttrande: 'Yttrande',
  ovrigt: 'Övrigt',
};

/** What a public list says a case is about. A cancelled number keeps its place and says so. */
export function arendemeningOrd({ status, arendemening }: OffentligtArende): string {
  if (status === 'makulerat') return 'Makulerat';
  return arendemening === '' ? UTELAMNAD : arendemening;
}

/** What a public list says a handling is. */
export function rubrikOrd({ makulerad, rubrik }: OffentligHandling): string {
  if (makulerad) return 'Makulerad';
  return rubrik === '' ? UTELAMNAD : rubrik;
}

/** The sender or recipient as a public list gives it. */
export function motpartOrd({ makulerad, motpart, motpartDold }: OffentligHandling): string {
  if (makulerad) return '';
  if (motpartDold) return UTELAMNAD;
  return motpart === '' ? 'Saknas' : motpart;
}

/** "1–31 januari 2026", "30 januari–2 februari 2026", "12 december 2025–3 januari 2026". */
export function tidsspann(fran: string, till: string): string {
  if (fran === till) return formatDag(fran);
  const [dag = '', manad = '', ar = ''] = formatDag(fran).split(' ');
  const last = formatDag(till);
  if (fran.slice(0, 7) === till.slice(0, 7)) return `${dag}\u2013${last}`;
  if (fran.slice(0, 4) === till.slice(0, 4)) return `${dag} ${manad}\u2013${last}`;
  return `${dag} ${manad} ${ar}\u2013${last}`;
}
