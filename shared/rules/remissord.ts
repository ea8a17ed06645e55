import type { Remissriktning, Remissvarstatus, Standpunkt } from '../domain/remiss.ts';

/** Words of remisser that the screen and what is printed have alike. */
export const remissriktningOrd: Readonly<Record<Remissriktning, string>> = {
  in: 'Inkommen',
  ut: 'Utsänd',
};

export const standpunktOrd: Readonly<Record<Standpunkt, string>> = {
  tillstyrker: 'Tillstyrker',
  tillstyrker_delvis: 'Tillstyrker delvis',
  avstyrker: 'Avstyrker',
  ingen_erinran: 'Ingen erinran',
  hanvisar_tu: 'Hänvisar till tjänsteutlåtandet',
  avstar: 'Avstår',
};

export const svarsstatusOrd: Readonly<Record<Remissvarstatus, string>> = {
  mottagen: 'Inte påbörjat',
  fordelad: 'Fördelat',
  utkast: 'Utkast',
  namndklar: 'Klart för beslut',
  beslutad: 'Beslutat',
  besvarad: 'Besvarat',
  avstar: 'Avstår från att svara',
};

/** A body that has not said where it stands. */
export const OBESTAMD = 'Inte bestämd';
