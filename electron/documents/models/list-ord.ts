import type { Registreringsform, StatusTf } from '../../../shared/domain/handling.ts';
import type { Radtyp } from '../../../shared/domain/kontaktrad.ts';
import type { Offentlighet } from '../../../shared/domain/offentlighet.ts';

export const offentlighetOrd: Readonly<Record<Offentlighet, string>> = {
  ej_bedomd: 'Ej bedömd',
  offentligt: 'Offentligt',
  delvis: 'Delvis sekretess',
  sekretess: 'Sekretess',
};

export const statusTfOrd: Readonly<Record<StatusTf, string>> = {
  arbetsmaterial: 'Arbetsmaterial',
  inkommen: 'Inkommen',
  upprattad: 'Upprättad',
};

export const registreringsformOrd: Readonly<Record<Registreringsform, string>> = {
  diariefort: 'Diariefört',
  halls_ordnat: 'Hålls ordnat',
  ringa_betydelse: 'Ringa betydelse',
  undantag_osf: 'Undantag enligt förordning',
};

export const kontakttypOrd: Readonly<Record<Radtyp | 'person', string>> = {
  privatperson: 'Privatperson',
  foretag: 'Företag',
  forening: 'Förening',
  myndighet: 'Myndighet',
  ovrigt: 'Övrigt',
  kf: 'Kommunfullmäktige',
  ks: 'Kommunstyrelse',
  namnd: 'Nämnd',
  utskott: 'Utskott',
  rad: 'Råd',
  gemensam: 'Gemensam nämnd',
  region: 'Region',
  statlig: 'Statlig myndighet',
  annan: 'Annan myndighet eller organisation',
  externt: 'Annan myndighet',
  person: 'Person',
};
