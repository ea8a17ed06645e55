import type { Arendestatus, Ursprung } from '../domain/arende.ts';
import type { Handlingstyp } from '../domain/handling.ts';

/** What the states of a case are called, on the screen as in lists and files. */
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

/** What the origins of a case are called. */
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

/** What the kinds of handlingar are called. */
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
