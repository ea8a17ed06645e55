import type { Avsnittstyp } from '../domain/avsnitt.ts';
import type { MallData, Mallavsnitt, Malltyp } from '../domain/mall.ts';

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
export const DOKUMENTORD: Readonly<Record<Malltyp, string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  tjansteutlatande: 'Tjänsteutlåtande',
  yttrande: 'Yttrande',
  remissmissiv: 'Remiss',
  foljebrev: 'Följebrev',
  protokollsutdrag: 'Protokollsutdrag',
};

/** What an extract of minutes is made of, and the heading each part starts with. */
const UTDRAGSRUBRIK = {
  beslutsforslag: 'Beslut',
  sandlista: 'Expedieras till',
  underskrifter: 'Rätt utdraget intygar',
} as const satisfies Partial<Record<Avsnittstyp, string>>;

/** Headings that are others in some kinds of document: nothing is decided in a letter. */
const EGNA_RUBRIKER: Partial<Record<Malltyp, Partial<Record<Avsnittstyp, string>>>> = {
  remissmissiv: { sandlista: 'Sändlista' },
  foljebrev: { arendet: 'Vårt svar' },
  protokollsutdrag: UTDRAGSRUBRIK,
};

/** The kinds of section that a template of a kind can have. */
export function avsnittstyperOf(malltyp: Malltyp): readonly Avsnittstyp[] {
  const all = Object.keys(AVSNITTSRUBRIK) as Avsnittstyp[];
  return malltyp === 'protokollsutdrag' ? all.filter(isOfExtract) : all;
}

/** The heading a section of a kind starts with in a template of a kind. */
export function startrubrik(malltyp: Malltyp, typ: Avsnittstyp): string {
  return EGNA_RUBRIKER[malltyp]?.[typ] ?? AVSNITTSRUBRIK[typ];
}

/**
 * Whether a template's sections suit its kind. An extract is a copy of the record: it has the
 * decision and the certificate once, perhaps the recipients, and nothing that is written.
 */
export function hasFittingAvsnitt({ dokumenttyp, avsnitt }: MallData): boolean {
  if (dokumenttyp !== 'protokollsutdrag') return true;
  const typer = avsnitt.map(({ typ }) => typ);
  const isOnce = new Set(typer).size === typer.length;
  const hasWhole = typer.includes('beslutsforslag') && typer.includes('underskrifter');
  return isOnce && hasWhole && typer.every(isOfExtract);
}

function isOfExtract(typ: Avsnittstyp): typ is keyof typeof UTDRAGSRUBRIK {
  return Object.hasOwn(UTDRAGSRUBRIK, typ);
}

/** Sections of each kind in printed order; those with a star must be filled. */
const ORDNING: Readonly<Record<Malltyp, readonly string[]>> = {
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
  protokollsutdrag: ['beslutsforslag*', 'sandlista', 'underskrifter*'],
};

/** The usual template of a kind, for a body that has none of its own. */
export function standardmall(malltyp: Malltyp): MallData {
  return {
    namn: DOKUMENTORD[malltyp],
    dokumenttyp: malltyp,
    organId: null,
    avsnitt: ORDNING[malltyp].map((word) => mallavsnitt(word, malltyp)),
    ...{ sidhuvud: '', sidfot: '', logotyp: null, typsnitt: 'antikva', underskriftskolumner: 2 },
    ...{ beslutsstil: null, dokumentord: '', avslutad: false },
  };
}

function mallavsnitt(word: string, malltyp: Malltyp): Mallavsnitt {
  const typ = word.replace('*', '') as Avsnittstyp;
  return { typ, rubrik: startrubrik(malltyp, typ), obligatoriskt: word.endsWith('*') };
}
