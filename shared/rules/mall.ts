import type { Avsnittstyp } from '../domain/avsnitt.ts';
import type { Dokumenttyp, MallData, Mallavsnitt } from '../domain/mall.ts';

/** The heading a section of each kind has, unless a template says otherwise. */
export const AVSNITTSRUBRIK: Readonly<Record<Avsnittstyp, string>> = {
  beslutsforslag: 'Förslag till beslut',
  beslutsniva: 'Beslutsnivå',
  sammanfattning: 'Sammanfattning',
  beredning: 'Ärendets beredning',
  bakgrund: 'Bakgrund',
  arendet: 'Ärendet',
  arendebeskrivning: 'Ärendebeskrivning',
  synpunkter: 'Förvaltningens synpunkter',
  bedomning: 'Bedömning',
  konsekvens_ekonomi: 'Ekonomiska konsekvenser',
  konsekvens_miljo: 'Konsekvenser för miljön',
  konsekvens_medborgare: 'Konsekvenser för medborgarna',
  konsekvens_barn: 'Konsekvenser för barn',
  konsekvens_jamstalldhet: 'Konsekvenser för jämställdheten',
  konsekvens_personal: 'Konsekvenser för personalen',
  samverkan: 'Samverkan',
  tidplan: 'Tidplan',
  avslutande_forslag: 'Förslag',
  handlingar: 'Handlingar i ärendet',
  bilagor: 'Bilagor',
  sandlista: 'Sändlista för beslutsexpediering',
  underskrifter: 'Underskrifter',
  fri: 'Nytt avsnitt',
};

/** The word at the top of a paper of each kind. */
export const DOKUMENTORD: Readonly<Record<Dokumenttyp, string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  tjansteutlatande: 'Tjänsteutlåtande',
  yttrande: 'Yttrande',
  remissmissiv: 'Remiss',
  foljebrev: 'Följebrev',
};

/** Sections of each kind in printed order; those with a star must be filled. */
const ORDNING: Readonly<Record<Dokumenttyp, readonly string[]>> = {
  tjansteskrivelse: [
    ...['beslutsforslag*', 'beslutsniva', 'sammanfattning*', 'bakgrund', 'arendebeskrivning'],
    ...['bedomning*', 'konsekvens_ekonomi*', 'konsekvens_miljo', 'konsekvens_medborgare'],
    ...['konsekvens_barn*', 'handlingar*', 'sandlista', 'underskrifter'],
  ],
  tjansteutlatande: [
    ...['beslutsforslag*', 'underskrifter', 'sammanfattning*', 'beredning*', 'bakgrund'],
    ...['arendet*', 'synpunkter*', 'avslutande_forslag', 'bilagor'],
  ],
  yttrande: ['sammanfattning', 'synpunkter*', 'underskrifter'],
  remissmissiv: ['arendet*', 'bilagor', 'sandlista', 'underskrifter'],
  foljebrev: ['arendet*', 'bilagor', 'underskrifter'],
};

/** The usual template of a kind of paper, for a body that has none of its own. */
export function standardmall(dokumenttyp: Dokumenttyp): MallData {
  return {
    namn: DOKUMENTORD[dokumenttyp],
    dokumenttyp,
    organId: null,
    avsnitt: ORDNING[dokumenttyp].map((word) => mallavsnitt(word, dokumenttyp)),
    ...{ sidhuvud: '', sidfot: '', logotyp: null, typsnitt: 'antikva', underskriftskolumner: 2 },
    ...{ beslutsstil: null, dokumentord: '', avslutad: false },
  };
}

function mallavsnitt(word: string, dokumenttyp: Dokumenttyp): Mallavsnitt {
  const typ = word.replace('*', '') as Avsnittstyp;
  // Nothing is decided in what a remiss is sent with.
  const isAsking = dokumenttyp === 'remissmissiv' && typ === 'sandlista';
  const rubrik = isAsking ? 'Sändlista' : AVSNITTSRUBRIK[typ];
  return { typ, rubrik, obligatoriskt: word.endsWith('*') };
}
